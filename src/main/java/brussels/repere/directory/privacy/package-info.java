/** What is stored of a natural person, how is it given out, erased, and forgotten in time? */
package brussels.repere.directory.privacy;
