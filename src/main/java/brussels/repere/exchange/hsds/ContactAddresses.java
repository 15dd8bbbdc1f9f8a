package brussels.repere.exchange.hsds;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** E-mail addresses and web pages in the form of the standard. Sources write several into one field, or something else. */
public final class ContactAddresses {

    private static final Pattern EMAIL = Pattern.compile("[A-Za-z0-9._%+-]+@[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)+");

    private static final Pattern PAGE = Pattern.compile("(?i)https?://[\\x21-\\x7e]+");

    private ContactAddresses() {}

    /** Returns the addresses that are well formed, each of them once. */
    public static List<String> listEmails(String text) {
        return text == null
                ? List.of()
                : Arrays.stream(text.split("[;,\\s]+"))
                        .filter(part -> EMAIL.matcher(part).matches())
                        .distinct()
                        .toList();
    }

    /** Empty if the text is no address of a web page. */
    public static Optional<String> findPage(String text) {
        return Optional.ofNullable(text)
                .map(String::strip)
                .filter(address -> PAGE.matcher(address).matches())
                .filter(ContactAddresses::hasHost);
    }

    private static boolean hasHost(String address) {
        try {
            return new URI(address).getHost() != null;
        } catch (URISyntaxException malformed) {
            return false;
        }
    }
}
