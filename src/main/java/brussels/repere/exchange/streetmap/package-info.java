/** How are streets written for maps? As tiles of the Web Mercator grid and as GeoJSON. */
package brussels.repere.exchange.streetmap;
