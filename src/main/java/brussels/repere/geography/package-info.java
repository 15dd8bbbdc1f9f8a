/** Where is it? Levels, territories and statistical sectors, and the map that places points in them. */
package brussels.repere.geography;
