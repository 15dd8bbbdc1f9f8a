/** The inbox of reports over HTTP: what is wrong, beside the fact as it is stored, and answers to it. */
package brussels.repere.rest.reports.inbox;
