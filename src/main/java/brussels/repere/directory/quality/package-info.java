/** How good are the data of each source, and what is to be worked through? */
package brussels.repere.directory.quality;
