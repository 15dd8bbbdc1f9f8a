/** What is told about prevention in a month, for a bassin or for all, to read, to print and to mail? */
package brussels.repere.rest.sheets;
