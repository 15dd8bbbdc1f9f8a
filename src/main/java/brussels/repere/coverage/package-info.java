/** Who covers it? From a place to the areas that serve it, certainly or possibly. */
package brussels.repere.coverage;
