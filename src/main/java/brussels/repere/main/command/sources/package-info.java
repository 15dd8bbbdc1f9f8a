/** Commands that set sources side by side: which record the same institutions, and how good their data are. */
package brussels.repere.main.command.sources;
