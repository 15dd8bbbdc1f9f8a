/** Who objected to being listed, known by keyed hashes alone? */
package brussels.repere.directory.objections;
