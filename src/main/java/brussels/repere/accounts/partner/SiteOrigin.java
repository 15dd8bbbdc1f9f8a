package brussels.repere.accounts.partner;

import java.net.URI;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads what operators write for a site into its origin as browsers send it: {@code www.example.brussels} is
 * {@code https://www.example.brussels}. Capitals, paths, stars and schemes other than http and https are none. Browsers leave the usual port out.
 */
public final class SiteOrigin {

    private static final Pattern HOST =
            Pattern.compile("[a-z0-9]([a-z0-9-]*[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)*");

    private SiteOrigin() {}

    /** @param text a host, which means https, or an address without a path; either may have a port */
    public static Optional<String> read(String text) {
        String address = text.contains("://") ? text : "https://" + text;
        URI site;
        try {
            site = URI.create(address);
        } catch (IllegalArgumentException noAddress) {
            return Optional.empty();
        }
        boolean web = "https".equals(site.getScheme()) || "http".equals(site.getScheme());
        if (!web || site.getHost() == null || !HOST.matcher(site.getHost()).matches()) {
            return Optional.empty();
        }
        String host = site.getScheme() + "://" + site.getHost();
        String written = site.getPort() < 0 ? host : host + ":" + site.getPort();
        boolean usualPort = site.getPort() == ("https".equals(site.getScheme()) ? 443 : 80);
        return written.equals(address) ? Optional.of(usualPort ? host : written) : Optional.empty();
    }
}
