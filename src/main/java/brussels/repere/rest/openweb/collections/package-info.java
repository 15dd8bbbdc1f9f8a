/** Collections as pages that are read without script, and as booklets on paper. */
package brussels.repere.rest.openweb.collections;
