/** Which place do you mean? From what people give to the statistical sectors where it may lie. */
package brussels.repere.geocoding;
