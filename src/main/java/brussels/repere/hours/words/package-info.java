/** Hours as people write them, in French and Dutch, and what is sure in them. */
package brussels.repere.hours.words;
