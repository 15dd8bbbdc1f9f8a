package brussels.repere.exchange.socialbrussels.client;

import java.net.URI;

/**
 * The addresses under which the register answers, as far as they are known or decided (decision 21). No other class has any.
 * Immutable.
 *
 * @param base ends with a slash
 */
public record RegisterEndpoints(URI base) {

    public static final String LIST = "search/organisation/*";
    public static final String ZONES = "actionzones";
    public static final String LANGUAGES = "languageoffer";
    public static final String MODES = "offertypes";
    public static final String CATEGORIES = "search/category?activity=*";

    public static RegisterEndpoints of(URI url) {
        String text = url.toString();
        return new RegisterEndpoints(URI.create(text.endsWith("/") ? text : text + "/"));
    }

    /** @param name one of the lists above */
    public URI addressOfList(String name) {
        return base.resolve(name);
    }

    public URI addressOfOrganization(String id) {
        return base.resolve(recordName(id));
    }

    /** Returns what findings call a record. */
    public static String recordName(String id) {
        return "organisation/" + id;
    }
}
