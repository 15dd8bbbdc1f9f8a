/** How is HSDS 3.1 written and read as a data package of CSV files? */
package brussels.repere.exchange.hsds.tabular;
