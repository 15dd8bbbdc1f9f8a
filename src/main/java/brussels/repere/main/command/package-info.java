/** What does each command do, and what does it print? */
package brussels.repere.main.command;
