/** How a question is read: which needs, languages, places and names its words mean. */
package brussels.repere.search.reading;
