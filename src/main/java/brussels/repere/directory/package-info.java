/** Who exists? What is known of a service, and how old that is. Values only; the database is in {@code storage}. */
package brussels.repere.directory;
