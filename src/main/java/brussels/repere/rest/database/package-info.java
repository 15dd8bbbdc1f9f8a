/** How long may an answer wait for the database? */
package brussels.repere.rest.database;
