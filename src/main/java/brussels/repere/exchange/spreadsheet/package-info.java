/** How is a table read from a workbook of a spreadsheet program (.xlsx)? */
package brussels.repere.exchange.spreadsheet;
