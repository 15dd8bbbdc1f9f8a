package brussels.repere.exchange.socialbrussels;

import java.net.URI;

/**
 * Where the register answers, all of it that is known or decided (decision 43), and nowhere else. Immutable.
 *
 * @param base with a stroke at its end
 */
record Endpoints(URI base) {

    static final String LIST = "search/organisation/*";
    static final String ZONES = "actionzones";
    static final String LANGUAGES = "languageoffer";
    static final String MODES = "offertypes";
    static final String CATEGORIES = "search/category?activity=*";

    static Endpoints of(URI url) {
        String text = url.toString();
        return new Endpoints(URI.create(text.endsWith("/") ? text : text + "/"));
    }

    /** One of the lists above. */
    URI list(String name) {
        return base.resolve(name);
    }

    URI organisation(String id) {
        return base.resolve(name(id));
    }

    /** As reports call a record. */
    static String name(String id) {
        return "organisation/" + id;
    }
}
