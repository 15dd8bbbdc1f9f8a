/** How are the records of a source imported, and merged with those that are stored? */
package brussels.repere.directory.importing;
