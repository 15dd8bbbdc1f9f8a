/** Commands on the delimitations that are stored. */
package brussels.repere.main.command.territory;
