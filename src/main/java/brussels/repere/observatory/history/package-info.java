/** Who was not served before? Figures that were kept, to be compared with. */
package brussels.repere.observatory.history;
