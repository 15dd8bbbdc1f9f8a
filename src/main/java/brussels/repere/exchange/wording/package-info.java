/** What do a source's words for areas, towns, delivery modes and pages mean? */
package brussels.repere.exchange.wording;
