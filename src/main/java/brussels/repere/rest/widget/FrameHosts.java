package brussels.repere.rest.widget;

import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
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

    private static final Pattern HOST =
            Pattern.compile("[a-z0-9]([a-z0-9-]*[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)*");

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

    /** A host without a scheme means https. */
    private static String origin(String host) {
        String address = host.contains("://") ? host : "https://" + host;
        URI site;
        try {
            site = URI.create(address);
        } catch (IllegalArgumentException noAddress) {
            throw invalid(host);
        }
        boolean web = "https".equals(site.getScheme()) || "http".equals(site.getScheme());
        if (!web || site.getHost() == null || !HOST.matcher(site.getHost()).matches()) {
            throw invalid(host);
        }
        String origin = site.getScheme() + "://" + site.getHost() + (site.getPort() < 0 ? "" : ":" + site.getPort());
        if (!origin.equals(address)) {
            throw invalid(host);
        }
        return origin;
    }

    private static IllegalArgumentException invalid(String host) {
        return new IllegalArgumentException(
                "A site that may frame the search (" + SETTING + ") is to be a host in small letters, such as"
                        + " www.example.brussels, or an address such as https://www.example.brussels:8443, without a path or a star: "
                        + host);
    }
}
