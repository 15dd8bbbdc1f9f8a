/** Records as cells that people fill in, and what becomes of what they type: the same words as in tables. */
package brussels.repere.exchange.editing;
