/** Who can be mobilised in a crisis, for what, whom does one call, and what was agreed and exercised beforehand? */
package brussels.repere.directory.crisis;
