/** How does the official file of addresses become the register of addresses? */
package brussels.repere.exchange.address;
