/** What is known here otherwise than its source says, for the keepers of registers: as JSON, as a table, and as a feed. */
package brussels.repere.rest.corrections;
