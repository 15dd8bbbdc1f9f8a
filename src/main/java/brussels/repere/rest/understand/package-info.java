/** What does a text mean, and how sure is it? Nothing is searched for, and nothing is kept. */
package brussels.repere.rest.understand;
