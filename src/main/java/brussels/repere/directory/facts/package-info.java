/** How old each fact of a record is, who stated it, what it was before, and what is kept where a source and somebody here disagree. */
package brussels.repere.directory.facts;
