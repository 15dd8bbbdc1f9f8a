package brussels.repere.exchange.socialbrussels.client;

import io.quarkus.runtime.configuration.DurationConverter;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.eclipse.microprofile.config.Config;

/**
 * How the register is to be asked. There is no address unless the operator gives one. Immutable.
 *
 * @param url of its REST interface
 * @param folder in which fetched records are kept until the directory has them
 * @param userAgent the name under which we ask
 * @param timeout of one request, from its first byte to the last byte of the response
 * @param maxRequestsPerSecond how many requests are made in a second
 * @param maxAttempts how often one request is tried
 * @param firstPause before the second attempt; each further pause is twice as long
 * @param maxFaultyPercent how many of the listed records may have faults, in percent; with more of them nothing is stored
 */
public record SocialBrusselsSettings(
        URI url,
        Path folder,
        String userAgent,
        Duration timeout,
        int maxRequestsPerSecond,
        int maxAttempts,
        Duration firstPause,
        int maxFaultyPercent) {

    /** The setting of the address. */
    public static final String URL_SETTING = "repere.social-brussels.url";

    /** The setting of the interval at which the import runs by itself, such as {@code 24h}. */
    public static final String EVERY_SETTING = "repere.social-brussels.every";

    private static final String PREFIX = "repere.social-brussels.";
    private static final int PERCENT = 100;

    /**
     * Reads the settings. Empty if no address is configured.
     *
     * @throws IllegalArgumentException if a setting is not valid, in words for the operator
     */
    public static Optional<SocialBrusselsSettings> find(Config config) {
        return text(config, URL_SETTING)
                .map(url -> new SocialBrusselsSettings(
                        address(url),
                        Path.of(text(config, "repere.data").orElse("data")).resolve("social-brussels"),
                        "Repere/" + text(config, "quarkus.application.version").orElse("0"),
                        Duration.ofSeconds(number(config, "timeout-seconds", 60, 1, 3600)),
                        number(config, "per-second", 2, 1, 100),
                        number(config, "attempts", 5, 1, 20),
                        Duration.ofSeconds(1),
                        number(config, "faulty-at-most", 5, 0, PERCENT)));
    }

    /**
     * Reads how often the import is to run by itself; empty for never.
     *
     * @throws IllegalArgumentException if that is no duration, in words for the operator
     */
    public static Optional<Duration> findInterval(Config config) {
        return text(config, EVERY_SETTING)
                .filter(every -> !every.equalsIgnoreCase("off"))
                .map(SocialBrusselsSettings::interval)
                .filter(every -> !every.isZero());
    }

    private static Duration interval(String every) {
        try {
            return DurationConverter.parseDuration(every);
        } catch (IllegalArgumentException noDuration) {
            throw new IllegalArgumentException(
                    EVERY_SETTING + " is how often, such as 24h, or off: " + every, noDuration);
        }
    }

    private static Optional<String> text(Config config, String setting) {
        return config.getOptionalValue(setting, String.class).map(String::strip).filter(value -> !value.isEmpty());
    }

    private static URI address(String url) {
        try {
            URI address = new URI(url);
            boolean isWeb = "https".equals(address.getScheme()) || "http".equals(address.getScheme());
            if (isWeb && address.getHost() != null && address.getUserInfo() == null && address.getQuery() == null) {
                return address;
            }
        } catch (URISyntaxException invalid) {
            // A text that is no address is reported like an address of another kind.
        }
        throw new IllegalArgumentException("The address of the register (" + URL_SETTING
                + ") does not begin with https:// or http:// and a host, or has a question mark: " + url);
    }

    private static int number(Config config, String name, int defaultValue, int min, int max) {
        String text = text(config, PREFIX + name).orElse(Integer.toString(defaultValue));
        try {
            int number = Integer.parseInt(text);
            if (number >= min && number <= max) {
                return number;
            }
        } catch (NumberFormatException invalid) {
            // A text that is no number is reported like a number out of range.
        }
        throw new IllegalArgumentException("The setting " + PREFIX + name + " is to be a whole number from " + min
                + " to " + max + ", and is: " + text);
    }
}
