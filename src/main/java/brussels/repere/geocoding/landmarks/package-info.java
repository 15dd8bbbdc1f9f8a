/** Stops and well-known buildings: which there are, how people call them, and which stop is nearest. */
package brussels.repere.geocoding.landmarks;
