/** Who covers a place? Finds the service areas that serve it, certainly or possibly. */
package brussels.repere.coverage;
