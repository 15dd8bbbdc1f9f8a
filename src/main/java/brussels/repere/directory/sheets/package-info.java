/** What is told about prevention each month, who writes which part of it, and what is still missing? */
package brussels.repere.directory.sheets;
