package brussels.repere.rest.pages;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.Config;

/**
 * A server of map images that the operator chose. The browsers of readers call it and so reveal to it which area they
 * look at; therefore there is none unless it is configured.
 *
 * @param url with the placeholders {@code {z}}, {@code {x}} and {@code {y}}
 * @param attribution the text that its publisher requires
 * @param origin the only other origin from which pages may load images
 */
public record TileServer(String url, String attribution, String origin) {

    /** The setting of the address; {@link #ATTRIBUTION_SETTING} must be set together with it. */
    static final String URL_SETTING = "repere.map.tiles";

    static final String ATTRIBUTION_SETTING = "repere.map.tiles.attribution";

    private static final List<String> PLACEHOLDERS = List.of("{z}", "{x}", "{y}");

    /**
     * Returns the configured tile server, if there is one.
     *
     * @throws IllegalArgumentException if one of the two settings is missing or the address is invalid; the message is
     *     meant for the operator
     */
    public static Optional<TileServer> find(Config config) {
        Optional<String> url = text(config, URL_SETTING);
        Optional<String> attribution = text(config, ATTRIBUTION_SETTING);
        if (url.isPresent() != attribution.isPresent()) {
            throw new IllegalArgumentException(
                    "Of the tile server " + (url.isPresent() ? "only the address is" : "all but the address is")
                            + " configured: " + URL_SETTING + " and " + ATTRIBUTION_SETTING + " go together.");
        }
        return url.map(address -> new TileServer(address, attribution.orElseThrow(), origin(address)));
    }

    private static Optional<String> text(Config config, String setting) {
        return config.getOptionalValue(setting, String.class).map(String::strip).filter(value -> !value.isEmpty());
    }

    private static String origin(String url) {
        String filled = url;
        for (String placeholder : PLACEHOLDERS) {
            if (!url.contains(placeholder)) {
                throw invalid(url, "has no " + placeholder);
            }
            filled = filled.replace(placeholder, "0");
        }
        URI address;
        try {
            address = new URI(filled);
        } catch (URISyntaxException e) {
            throw invalid(url, "is no address with the places {z}, {x} and {y} alone");
        }
        boolean web = "https".equals(address.getScheme()) || "http".equals(address.getScheme());
        // The host must be unambiguous, because the content security policy names it to every browser.
        if (!web || address.getHost() == null || address.getUserInfo() != null) {
            throw invalid(url, "does not begin with https:// and a host");
        }
        if (!url.startsWith(origin(address))) {
            throw invalid(url, "has a place in the name of its host, or capital letters");
        }
        return origin(address);
    }

    private static String origin(URI address) {
        return address.getScheme() + "://" + address.getHost() + (address.getPort() < 0 ? "" : ":" + address.getPort());
    }

    private static IllegalArgumentException invalid(String url, String why) {
        return new IllegalArgumentException("The address of the tile server (" + URL_SETTING + ") " + why + ": " + url);
    }
}
