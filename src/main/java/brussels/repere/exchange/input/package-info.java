/** Files to be read, whatever their format: where they are, how their text is encoded, how a broken one is told. */
package brussels.repere.exchange.input;
