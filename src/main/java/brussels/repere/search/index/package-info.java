/** The index of searches: what it holds, and how it follows the database. */
package brussels.repere.search.index;
