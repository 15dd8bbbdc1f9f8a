/** Which hand-kept lists are there, and who of a list serves a place? */
package brussels.repere.rest.collections;
