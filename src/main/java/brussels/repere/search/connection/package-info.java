/** How is the search engine reached, and why is it not? */
package brussels.repere.search.connection;
