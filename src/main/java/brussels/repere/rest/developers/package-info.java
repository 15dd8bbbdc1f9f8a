/** The page for those who build on the interface: recipes to copy, and what they may rely on. */
package brussels.repere.rest.developers;
