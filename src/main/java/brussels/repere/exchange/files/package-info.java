/** Where is kept what is too large for memory while it is made? */
package brussels.repere.exchange.files;
