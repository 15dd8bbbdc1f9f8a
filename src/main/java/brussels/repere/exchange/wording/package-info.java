/** What do the words of a source for areas, addresses, delivery modes and pages mean? */
package brussels.repere.exchange.wording;
