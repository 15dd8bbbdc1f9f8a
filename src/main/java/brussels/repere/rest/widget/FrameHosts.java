package brussels.repere.rest.widget;

import brussels.repere.accounts.partner.SiteOrigin;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.Config;

/**
 * The sites that may frame {@code /embed}: all sites, or those that the operator lists. Browsers compare a host as a
 * whole, never its end: {@code example.com} is not {@code www.example.com}, and {@code evilexample.com} is neither.
 * Immutable.
 *
 * @param origins as they stand in the content security policy; empty where every site may frame
 */
public record FrameHosts(List<String> origins) {

    static final String SETTING = "repere.embed.hosts";

    /**
     * Reads the configured hosts.
     *
     * @throws IllegalArgumentException if one of them is not a host; the message is meant for the operator
     */
    public static FrameHosts read(Config config) {
        Optional<String> listed = config.getOptionalValue(SETTING, String.class);
        return new FrameHosts(listed.stream()
                .flatMap(hosts -> Arrays.stream(hosts.split("[,\\s]+")))
                .filter(host -> !host.isEmpty())
                .map(FrameHosts::origin)
                .toList());
    }

    /** The directive of the content security policy that says who may frame. */
    String directive() {
        return "frame-ancestors " + (origins.isEmpty() ? "*" : String.join(" ", origins));
    }

    private static String origin(String host) {
        return SiteOrigin.read(host).orElseThrow(() -> invalid(host));
    }

    private static IllegalArgumentException invalid(String host) {
        return new IllegalArgumentException(
                "A site that may frame the search (" + SETTING + ") is to be a host in small letters, such as"
                        + " www.example.brussels, or an address such as https://www.example.brussels:8443, without a path or a star: "
                        + host);
    }
}
