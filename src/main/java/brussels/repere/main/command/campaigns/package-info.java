/** Campaigns at the command line: prepared, sent and looked at. */
package brussels.repere.main.command.campaigns;
