/** Editing records over HTTP: cells that people fill in, what is understood of them, conflicts, history, proposals. */
package brussels.repere.rest.editing;
