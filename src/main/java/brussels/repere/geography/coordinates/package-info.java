/** Converts between coordinate systems, and measures distances and areas in metres. */
package brussels.repere.geography.coordinates;
