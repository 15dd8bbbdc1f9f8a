/** What do people say is wrong? */
package brussels.repere.directory.reports;
