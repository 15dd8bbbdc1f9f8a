/** Which services fit a question, and how many of each kind are there? */
package brussels.repere.search;
