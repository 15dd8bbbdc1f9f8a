/** Where does a street run? Lines for maps. */
package brussels.repere.rest.streets;
