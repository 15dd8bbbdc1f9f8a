/** How are territories written as GeoJSON (RFC 7946)? In WGS84, longitude before latitude. */
package brussels.repere.exchange.geojson;
