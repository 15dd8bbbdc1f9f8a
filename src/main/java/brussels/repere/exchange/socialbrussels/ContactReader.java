package brussels.repere.exchange.socialbrussels;

import brussels.repere.exchange.wording.WebAddress;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads the other names of an institution and how people reach it, which a record lists in each language. */
final class ContactReader {

    private static final Pattern NON_DIGITS = Pattern.compile("\\D+");

    private ContactReader() {}

    static List<String> readAlternateNames(RecordFields fields) {
        return Stream.of("nameAlternative", "nameService", "nameFormer")
                .flatMap(names -> fields.listInBoth(names).stream())
                .distinct()
                .toList();
    }

    /** Returns each number once, however its digits are grouped. */
    static List<String> readPhones(RecordFields fields) {
        Map<String, String> byDigits = fields.listInBoth("tel").stream()
                .collect(Collectors.toMap(
                        phone -> NON_DIGITS.matcher(phone).replaceAll(""),
                        phone -> phone,
                        (first, same) -> first,
                        LinkedHashMap::new));
        return List.copyOf(byDigits.values());
    }

    /** Returns the first website, or null if it is no address of a web page. */
    static String readWebsite(RecordFields fields) {
        Optional<String> website = Stream.of("websiteOfficial", "websiteUnofficial")
                .flatMap(websites -> fields.listInBoth(websites).stream())
                .findFirst();
        Optional<String> address = website.flatMap(WebAddress::find);
        if (website.isPresent() && address.isEmpty()) {
            fields.warning("service.website", "websiteOfficial", website.get());
        }
        return address.orElse(null);
    }
}
