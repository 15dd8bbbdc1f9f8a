/** How much may one client ask? Clients are told apart without being identified. */
package brussels.repere.rest.limits;
