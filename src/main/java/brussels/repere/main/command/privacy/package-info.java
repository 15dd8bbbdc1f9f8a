/** Commands that give out and erase what is stored of people. */
package brussels.repere.main.command.privacy;
