/** Which of them fits? Criteria, order, facets and reasons of an answer. */
package brussels.repere.search;
