/** What editing answers: records as cells, what is understood, conflicts, history and proposals. */
package brussels.repere.rest.editing.answer;
