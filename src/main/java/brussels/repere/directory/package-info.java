/** Who exists? What can be said of a service, and how old it is. Values only; the database is in {@code storage}. */
package brussels.repere.directory;
