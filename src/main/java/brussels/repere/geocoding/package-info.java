/** Which place do you mean? What a place is, and how an address is written. */
package brussels.repere.geocoding;
