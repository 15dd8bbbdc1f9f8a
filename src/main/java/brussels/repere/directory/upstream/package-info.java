/** What was sent to the registers that records come from, and what came of it? */
package brussels.repere.directory.upstream;
