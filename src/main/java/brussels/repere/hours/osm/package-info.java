/** Hours in the form of OpenStreetMap's {@code opening_hours}, in and out. */
package brussels.repere.hours.osm;
