/** What does a file of OpenStreetMap hold, in whatever format, and where? */
package brussels.repere.exchange.osm;
