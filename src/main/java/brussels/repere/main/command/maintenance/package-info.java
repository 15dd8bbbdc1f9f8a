/** The commands that bring the whole of the data or of the index into another state. */
package brussels.repere.main.command.maintenance;
