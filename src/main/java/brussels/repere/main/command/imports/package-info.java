/** How do data come in from the command line? */
package brussels.repere.main.command.imports;
