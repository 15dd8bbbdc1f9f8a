/** What changed in the directory since somebody last asked. */
package brussels.repere.rest.changes;
