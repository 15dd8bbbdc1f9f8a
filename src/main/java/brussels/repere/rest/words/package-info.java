/** What do the words of the field mean, and which need are they? */
package brussels.repere.rest.words;
