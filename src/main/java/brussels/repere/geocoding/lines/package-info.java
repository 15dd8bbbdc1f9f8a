/** Where does a street run? Lines of streets, positions along them, and where two of them cross. */
package brussels.repere.geocoding.lines;
