/** In and out: a sub-package for each family of formats. */
package brussels.repere.exchange;
