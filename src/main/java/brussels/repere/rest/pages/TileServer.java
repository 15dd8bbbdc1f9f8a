package brussels.repere.rest.pages;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.Config;

/**
 * A server of map pictures that the operator chose. Readers' browsers call it, and tell it where they look; so there is none unless it
 * is configured.
 *
 * @param url with the places {@code {z}}, {@code {x}} and {@code {y}}
 * @param attribution what its publisher wants to be named as
 * @param origin the one address beside our own from which pages may load pictures
 */
public record TileServer(String url, String attribution, String origin) {

    /** The setting of the address; that of the attribution goes with it. */
    public static final String URL_SETTING = "repere.map.tiles";

    public static final String ATTRIBUTION_SETTING = "repere.map.tiles.attribution";

    private static final List<String> PLACEHOLDERS = List.of("{z}", "{x}", "{y}");

    /**
     * The one configured, if there is one.
     *
     * @throws IllegalArgumentException if half of it is missing, or it is no address of tiles; in words for the operator
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
        String rest = url;
        for (String place : PLACEHOLDERS) {
            if (!url.contains(place)) {
                throw invalid(url, "has no " + place);
            }
            rest = rest.replace(place, "0");
        }
        URI address;
        try {
            address = new URI(rest);
        } catch (URISyntaxException e) {
            throw invalid(url, "is no address with the places {z}, {x} and {y} alone");
        }
        boolean web = "https".equals(address.getScheme()) || "http".equals(address.getScheme());
        // The host must be in no doubt: the policy names it to every browser.
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
