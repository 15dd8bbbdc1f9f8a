/** A plan of doors, as it is told. */
package brussels.repere.orientation.result;
