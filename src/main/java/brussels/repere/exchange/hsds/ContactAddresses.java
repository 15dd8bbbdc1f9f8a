package brussels.repere.exchange.hsds;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Addresses of mail and of pages as the standard wants them: sources write several into one field, or something else. */
final class ContactAddresses {

    private static final Pattern EMAIL = Pattern.compile("[A-Za-z0-9._%+-]+@[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)+");

    private static final Pattern PAGE = Pattern.compile("(?i)https?://[\\x21-\\x7e]+");

    private ContactAddresses() {}

    /** Those that are well formed, each once. */
    static List<String> listEmails(String written) {
        return written == null
                ? List.of()
                : Arrays.stream(written.split("[;,\\s]+"))
                        .filter(part -> EMAIL.matcher(part).matches())
                        .distinct()
                        .toList();
    }

    /** Empty for what leads to no page. */
    static Optional<String> findPage(String written) {
        return Optional.ofNullable(written)
                .map(String::strip)
                .filter(text -> PAGE.matcher(text).matches())
                .filter(ContactAddresses::hasHost);
    }

    private static boolean hasHost(String text) {
        try {
            return new URI(text).getHost() != null;
        } catch (URISyntaxException malformed) {
            return false;
        }
    }
}
