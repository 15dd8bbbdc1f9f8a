/**
 * Which instances serve from this database, and what do they tell one another? They meet in tables alone: no instance calls another. What
 * is told stands in tables that are in no backup and not in the log of the database, and is deleted within a minute.
 */
package brussels.repere.accounts.instances;
