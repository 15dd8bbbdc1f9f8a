/** How is the register asked over HTTP? At a limited rate, and again if a response fails. */
package brussels.repere.exchange.socialbrussels.client;
