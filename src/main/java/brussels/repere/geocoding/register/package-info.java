/** Stores and provides the register of known streets and houses. */
package brussels.repere.geocoding.register;
