/** How does a question become a request to the search engine, and what decides the order of the answer? */
package brussels.repere.search.query;
