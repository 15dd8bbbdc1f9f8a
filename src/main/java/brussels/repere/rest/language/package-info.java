/** The language of a request: the value of {@code lang}, otherwise what Accept-Language prefers, otherwise French. */
package brussels.repere.rest.language;
