package brussels.repere.exchange.wording;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The address of a web page as registers and people write it, often without its scheme. */
public final class WebAddress {

    /** Anything may follow the host, but no blank. */
    private static final Pattern LINK =
            Pattern.compile("(?iu)https?://([\\p{L}\\p{N}_.-]+)(?::\\d{1,5})?(?:[/?#]\\S*)?");

    private static final Pattern HOST_PART =
            Pattern.compile("(?u)[\\p{L}\\p{N}_](?:[\\p{L}\\p{N}_-]*[\\p{L}\\p{N}_])?");

    private static final Pattern LAST_PART = Pattern.compile("(?u)\\p{L}{2,}");

    private static final String SEPARATORS = "[\\s\\h;,|]+(?:(?:/|ou|of|et|en)[\\s\\h]+)?";

    private WebAddress() {}

    /**
     * Returns the address with its scheme. Empty for a text that is no address, and for any other scheme than HTTP: such a link would
     * do something else.
     */
    public static Optional<String> find(String website) {
        String address = website.contains("://") ? website : "http://" + website;
        Matcher link = LINK.matcher(address);
        return link.matches() && isHost(link.group(1)) ? Optional.of(address) : Optional.empty();
    }

    /** A host has a dot, and its last part is of letters; it may end with a dot. Taken apart, since a pattern of parts nests too deeply. */
    private static boolean isHost(String host) {
        String[] parts = (host.endsWith(".") ? host.substring(0, host.length() - 1) : host).split("\\.", -1);
        return parts.length > 1
                && LAST_PART.matcher(parts[parts.length - 1]).matches()
                && Arrays.stream(parts).allMatch(part -> HOST_PART.matcher(part).matches());
    }

    /** Returns the addresses in a text that holds one or several, in order; none if it holds anything else. */
    public static List<String> list(String text) {
        return find(text).map(List::of).orElseGet(() -> Arrays.stream(
                        text.strip().split(SEPARATORS))
                .flatMap(part -> find(part).stream())
                .distinct()
                .toList());
    }
}
