/** Answers that are sent while they are created. */
package brussels.repere.rest.stream;
