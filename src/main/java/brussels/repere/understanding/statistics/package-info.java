/** What do words most likely mean that no phrase knows? A linear model, trained at build, which proposes and never decides. */
package brussels.repere.understanding.statistics;
