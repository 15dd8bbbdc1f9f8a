/** What is stored of natural persons: given out and erased over HTTP, by those who handle personal data. */
package brussels.repere.rest.privacy;
