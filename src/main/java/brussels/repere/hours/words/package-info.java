/** Reads hours as people write them in French and Dutch, and structures what is unambiguous. */
package brussels.repere.hours.words;
