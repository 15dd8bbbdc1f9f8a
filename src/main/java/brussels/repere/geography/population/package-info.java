/** How many people live where. */
package brussels.repere.geography.population;
