/** What do people report as wrong? */
package brussels.repere.directory.reports;
