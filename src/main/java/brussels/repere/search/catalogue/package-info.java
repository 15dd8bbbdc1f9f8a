/**
 * Which services does a plan find, in memory? Columns and compressed sets of all open services, built with each generation of the
 * data. Words that stand in no name are left to the index.
 */
package brussels.repere.search.catalogue;
