package brussels.repere.exchange.wording;

import java.util.Optional;
import java.util.regex.Pattern;

/** The address of a page, as registers write it: often without how to get there. */
public final class WebAddress {

    private static final Pattern LINK = Pattern.compile("(?is)https?://.+");

    private WebAddress() {}

    /** Empty for what is none: it would be a link that does something else. */
    public static Optional<String> find(String website) {
        String address = website.contains("://") ? website : "http://" + website;
        return LINK.matcher(address).matches() ? Optional.of(address) : Optional.empty();
    }
}
