/** How do keepers write, publish, withdraw and import resources? */
package brussels.repere.rest.resources.editing;
