/**
 * The embedded engines: a real PostgreSQL and a real OpenSearch, each a process of its own on loopback, with their data
 * in one folder. Only {@code main} knows that they exist. Every other room reads a JDBC URL and search hosts from the
 * configuration and cannot tell an embedded engine from an external one.
 */
package brussels.repere.engines;
