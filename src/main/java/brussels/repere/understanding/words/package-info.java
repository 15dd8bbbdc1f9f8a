/** Which words does a text have? French and Dutch, with their stems, classes, sentences and places in the text. */
package brussels.repere.understanding.words;
