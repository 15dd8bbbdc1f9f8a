/** Reports of wrong facts: people send them, operators settle them. */
package brussels.repere.rest.reports;
