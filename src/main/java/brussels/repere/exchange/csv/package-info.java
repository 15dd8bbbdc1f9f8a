/** The directory as tables: the starter that the application brings, and registers in the form of 2017. */
package brussels.repere.exchange.csv;
