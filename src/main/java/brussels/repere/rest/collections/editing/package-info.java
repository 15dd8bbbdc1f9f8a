/** How do keepers write their collections, and what are they told of them? */
package brussels.repere.rest.collections.editing;
