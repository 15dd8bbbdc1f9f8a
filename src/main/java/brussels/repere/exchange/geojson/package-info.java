/** How is GeoJSON (RFC 7946) read and written? Territories are written in WGS84, longitude before latitude. */
package brussels.repere.exchange.geojson;
