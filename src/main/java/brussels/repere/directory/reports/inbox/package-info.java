/** Who answers what people report, and what comes of it? */
package brussels.repere.directory.reports.inbox;
