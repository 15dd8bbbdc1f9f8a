/** How much one client may ask, told apart from others without being known. */
package brussels.repere.rest.limits;
