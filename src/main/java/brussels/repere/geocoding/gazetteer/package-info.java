/** Which places does a text mean, and in which statistical sectors do they lie? */
package brussels.repere.geocoding.gazetteer;
