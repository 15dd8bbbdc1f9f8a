package brussels.repere.exchange.wording;

import java.util.Optional;
import java.util.regex.Pattern;

/** The address of a web page as registers write it, often without its scheme. */
public final class WebAddress {

    private static final Pattern LINK = Pattern.compile("(?is)https?://.+");

    private WebAddress() {}

    /** Returns the address with its scheme. Empty for any other scheme than HTTP: such a link would do something else. */
    public static Optional<String> find(String website) {
        String address = website.contains("://") ? website : "http://" + website;
        return LINK.matcher(address).matches() ? Optional.of(address) : Optional.empty();
    }
}
