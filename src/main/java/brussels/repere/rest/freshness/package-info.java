/** How fresh the facts are: as JSON, as a table, and as a page. */
package brussels.repere.rest.freshness;
