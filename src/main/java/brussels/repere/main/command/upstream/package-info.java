/** What was sent to the keepers of registers, from the command line. */
package brussels.repere.main.command.upstream;
