/** Which doors together, for a situation? Nothing of it is kept. */
package brussels.repere.rest.orientation;
