package brussels.repere.exchange.ogc;

import com.fasterxml.jackson.annotation.JsonInclude;

/**
 * A link of an answer (RFC 8288).
 *
 * @param href in full
 * @param type the media type that is found there
 * @param title null where there is none
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record OgcLink(String href, String rel, String type, String title) {}
