/** Finds the service areas that serve a place, certainly or possibly. */
package brussels.repere.coverage;
