/** What does a source state of an institution, column by column, and which values do its words mean? One model for all formats. */
package brussels.repere.exchange.entries;
