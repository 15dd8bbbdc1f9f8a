/** From whom are facts, and what do they ask of whoever passes them on? */
package brussels.repere.directory.sources;
