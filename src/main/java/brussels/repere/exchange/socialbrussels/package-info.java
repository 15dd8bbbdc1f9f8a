/** How does what the register social.brussels says come into the directory? */
package brussels.repere.exchange.socialbrussels;
