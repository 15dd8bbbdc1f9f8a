/** Reads of the directory: services and organisations by id, the taxonomy, help lines. */
package brussels.repere.rest.directory;
