package brussels.repere.exchange.wording;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The address of a web page as registers and people write it, often without its scheme. */
public final class WebAddress {

    /** A host with a dot and a last part in letters; anything may follow it, but no blank. */
    private static final Pattern LINK = Pattern.compile(
            "(?iu)https?://(?:[\\p{L}\\p{N}_](?:[\\p{L}\\p{N}_-]*[\\p{L}\\p{N}_])?\\.)+\\p{L}{2,}\\.?(?::\\d{1,5})?(?:[/?#]\\S*)?");

    private static final String SEPARATORS = "[\\s\\h;,|]+(?:(?:/|ou|of|et|en)[\\s\\h]+)?";

    private WebAddress() {}

    /**
     * Returns the address with its scheme. Empty for a text that is no address, and for any other scheme than HTTP: such a link would
     * do something else.
     */
    public static Optional<String> find(String website) {
        String address = website.contains("://") ? website : "http://" + website;
        return LINK.matcher(address).matches() ? Optional.of(address) : Optional.empty();
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
