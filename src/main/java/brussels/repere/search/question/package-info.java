/** What does a search ask for? Its place, its filters, what is needed in words, and which page of the answer. */
package brussels.repere.search.question;
