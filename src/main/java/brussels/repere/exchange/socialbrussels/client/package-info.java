/** How is the register asked over HTTP? At a pace, and again where answers fail. */
package brussels.repere.exchange.socialbrussels.client;
