/** How do the records of the register social.brussels come into the directory? */
package brussels.repere.exchange.socialbrussels;
