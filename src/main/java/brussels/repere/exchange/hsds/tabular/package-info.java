/** HSDS 3.1 as tables: a data package of CSV files, out and in. */
package brussels.repere.exchange.hsds.tabular;
