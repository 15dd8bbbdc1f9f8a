/** Every error as RFC 9457 tells it: stable types, words in the language asked, nothing of the inside let out. */
package brussels.repere.rest.problem;
