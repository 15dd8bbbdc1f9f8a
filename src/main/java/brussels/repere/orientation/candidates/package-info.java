/** Who may be a door for which need, and what speaks against it? */
package brussels.repere.orientation.candidates;
