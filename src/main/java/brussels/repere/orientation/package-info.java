/** Which doors together, for this person, at this place? Nothing is stored, and nothing is logged. */
package brussels.repere.orientation;
