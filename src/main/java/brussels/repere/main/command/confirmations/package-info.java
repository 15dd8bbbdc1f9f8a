/** Commands that ask organisations whether what is said of them is still true. */
package brussels.repere.main.command.confirmations;
