/** Which collections does the application bring? */
package brussels.repere.exchange.collections;
