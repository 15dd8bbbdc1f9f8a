/** Which words are there for needs? Terms, synonyms, and help lines. */
package brussels.repere.directory.taxonomy;
