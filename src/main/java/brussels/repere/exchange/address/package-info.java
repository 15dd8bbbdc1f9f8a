/** Registers of addresses, as their publishers ship them. */
package brussels.repere.exchange.address;
