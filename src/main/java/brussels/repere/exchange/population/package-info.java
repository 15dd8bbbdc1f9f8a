/** How do figures of people and of need come in? */
package brussels.repere.exchange.population;
