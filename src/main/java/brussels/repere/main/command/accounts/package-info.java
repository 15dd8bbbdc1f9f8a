/** Managing accounts at the command line, beside a running service too. */
package brussels.repere.main.command.accounts;
