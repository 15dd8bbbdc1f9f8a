/** How is a question put to the engine, and what decides the order? */
package brussels.repere.search.query;
