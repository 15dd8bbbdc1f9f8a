/** Resolves texts to places and provides the statistical sectors in which these lie. */
package brussels.repere.geocoding.gazetteer;
