/** How is kept what is derived from the current data? */
package brussels.repere.rest.cache;
