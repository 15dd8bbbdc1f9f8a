/** Places, and how addresses are written. */
package brussels.repere.geocoding;
