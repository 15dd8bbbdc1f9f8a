/** What a link tells: an organisation's records, fact by fact, and what became of each answer. */
package brussels.repere.rest.confirmations.answer;
