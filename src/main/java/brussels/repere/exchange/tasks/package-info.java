/** How did what operators run from time to time, imports and backups, end last? */
package brussels.repere.exchange.tasks;
