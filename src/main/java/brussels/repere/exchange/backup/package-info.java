/** All that there is, out of the database into one file and back: for another machine, or for the day after. */
package brussels.repere.exchange.backup;
