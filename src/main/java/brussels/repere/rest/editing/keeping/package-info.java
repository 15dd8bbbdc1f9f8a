/** Who may keep what teams write for a territory (lists, events, resources), and who keeps it now? */
package brussels.repere.rest.editing.keeping;
