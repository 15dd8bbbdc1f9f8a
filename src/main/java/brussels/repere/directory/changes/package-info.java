/** What changed? A log for clients, and a queue for the index. */
package brussels.repere.directory.changes;
