/** What does a search know of a service? The index and the catalogue hold the same, and both are filled from here. */
package brussels.repere.search.document;
