/** Out as GeoJSON (RFC 7946): WGS84, longitude before latitude. */
package brussels.repere.exchange.geojson;
