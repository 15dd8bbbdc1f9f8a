/** Why is it in the answer? Codes, and the words for them. */
package brussels.repere.search.reason;
