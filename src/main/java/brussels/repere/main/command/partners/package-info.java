/** Commands: the keys of partners, and how much was asked by them. */
package brussels.repere.main.command.partners;
