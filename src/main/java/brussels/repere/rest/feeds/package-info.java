/** In which form are feeds written? */
package brussels.repere.rest.feeds;
