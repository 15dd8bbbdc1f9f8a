/** What is asked? Needs, place, filters and page of a search. */
package brussels.repere.search.question;
