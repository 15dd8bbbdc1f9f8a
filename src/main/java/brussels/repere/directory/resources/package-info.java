/** Which guides, tools, training offers, syntheses and news are there for professionals, who looks for volunteers, and what became of each? */
package brussels.repere.directory.resources;
