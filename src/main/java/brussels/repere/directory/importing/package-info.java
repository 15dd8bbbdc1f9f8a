/** How does what a source says come in, and how is it merged with what is there? */
package brussels.repere.directory.importing;
