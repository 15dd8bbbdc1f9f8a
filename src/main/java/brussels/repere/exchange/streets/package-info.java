/**
 * How do lines of streets come in? From GeoJSON or from an extract of OpenStreetMap, matched to the streets of the register by
 * their ids or by both names and the commune.
 */
package brussels.repere.exchange.streets;
