/** Changing records by hand: who may change which fact, what waits to be accepted, and how nothing is lost when two people change one record. */
package brussels.repere.directory.editing;
