/** The language of a request: what {@code lang} says, else what Accept-Language prefers, else French. */
package brussels.repere.rest.language;
