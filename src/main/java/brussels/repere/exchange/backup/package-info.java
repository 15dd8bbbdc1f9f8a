/** How is the whole database written to one file, and restored from it? */
package brussels.repere.exchange.backup;
