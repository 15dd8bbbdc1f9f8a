package brussels.repere.directory.mailing;

import java.net.IDN;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Reads the e-mail addresses in a field of a record, in which sources write several. Only what every mail server takes is one: no name
 * beside it, no quotes, no comment, no line break, so that no address can become a header. Without state.
 */
public final class MailAddresses {

    /** As RFC 5321 bounds a path. */
    private static final int MAX_LENGTH = 254;

    private static final int MAX_LOCAL_LENGTH = 64;
    /** A field that holds more is no field of a record. */
    private static final int MAX_ADDRESSES = 10;

    private static final Pattern SEPARATORS = Pattern.compile("[\\s,;|<>()]+|(?<=\\w)/(?=\\w)");
    private static final Pattern LOCAL =
            Pattern.compile("[A-Za-z0-9!#$%&'*+=?^_`{|}~-]+(\\.[A-Za-z0-9!#$%&'*+=?^_`{|}~-]+)*");
    private static final Pattern DOMAIN =
            Pattern.compile("([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\\.)+(xn--[a-z0-9-]{2,59}|[a-z]{2,63})");
    private static final String SCHEME = "mailto:";

    private MailAddresses() {}

    /**
     * Lists the addresses in a field, each once, in its order.
     *
     * @param field null or blank where there is none; what is no address in it is left out
     */
    public static List<String> read(String field) {
        if (field == null) {
            return List.of();
        }
        Set<String> seen = new LinkedHashSet<>();
        return Stream.of(SEPARATORS.split(field.strip()))
                .limit(MAX_ADDRESSES)
                .flatMap(word -> readOne(word).stream())
                .filter(address -> seen.add(fold(address)))
                .toList();
    }

    /** Reads one address, with its domain in lower case and in ASCII; empty if it is none. */
    public static Optional<String> readOne(String text) {
        String word = text.regionMatches(true, 0, SCHEME, 0, SCHEME.length()) ? text.substring(SCHEME.length()) : text;
        int at = word.lastIndexOf('@');
        if (at < 1 || at > MAX_LOCAL_LENGTH || word.length() > MAX_LENGTH) {
            return Optional.empty();
        }
        String local = word.substring(0, at);
        return readDomain(word.substring(at + 1))
                .filter(domain -> LOCAL.matcher(local).matches())
                .map(domain -> local + "@" + domain)
                .filter(address -> address.length() <= MAX_LENGTH);
    }

    private static Optional<String> readDomain(String text) {
        try {
            String domain = IDN.toASCII(text).toLowerCase(Locale.ROOT);
            return Optional.of(domain).filter(name -> DOMAIN.matcher(name).matches());
        } catch (IllegalArgumentException noDomain) {
            return Optional.empty();
        }
    }

    /** Returns the form in which two ways to write an address are the same. */
    static String fold(String address) {
        return address.toLowerCase(Locale.ROOT);
    }
}
