/** Is this still true? What whoever holds a link reads and answers, and who makes links. */
package brussels.repere.rest.confirmations;
