/** Reads and writes hours in OpenStreetMap's {@code opening_hours} format. */
package brussels.repere.hours.osm;
