/** How many people live where, and what is known of their need? */
package brussels.repere.geography.population;
