/** How likely it is that words mean a need, beside others of the same text. */
package brussels.repere.understanding.likelihood;
