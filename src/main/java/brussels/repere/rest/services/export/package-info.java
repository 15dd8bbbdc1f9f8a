/** How do all hits leave as a file? CSV and GeoJSON. */
package brussels.repere.rest.services.export;
