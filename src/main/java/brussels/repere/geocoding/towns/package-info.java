/** Which towns are no part of the Region, so that a question about one of them is told so? */
package brussels.repere.geocoding.towns;
