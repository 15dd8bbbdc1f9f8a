/** How much may one client ask, of all instances together? Clients are told apart without being identified. */
package brussels.repere.rest.limits;
