/** How do data come in and go out? A sub-package for each family of formats. */
package brussels.repere.exchange;
