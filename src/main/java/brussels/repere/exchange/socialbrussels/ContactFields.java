package brussels.repere.exchange.socialbrussels;

import brussels.repere.exchange.csv.WebAddress;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How a record calls an institution besides, and how it is reached: what it lists in each language. */
final class ContactFields {

    private static final Pattern NO_DIGITS = Pattern.compile("\\D+");

    private ContactFields() {}

    static List<String> alternateNames(Fields fields) {
        return Stream.of("nameAlternative", "nameService", "nameFormer")
                .flatMap(names -> fields.lists(names).stream())
                .distinct()
                .toList();
    }

    /** Each number once, however its digits are parted. */
    static List<String> phones(Fields fields) {
        Map<String, String> byDigits = fields.lists("tel").stream()
                .collect(Collectors.toMap(
                        phone -> NO_DIGITS.matcher(phone).replaceAll(""),
                        phone -> phone,
                        (one, same) -> one,
                        LinkedHashMap::new));
        return List.copyOf(byDigits.values());
    }

    /** The first; null where there is none that is the address of a page. */
    static String website(Fields fields) {
        Optional<String> said = Stream.of("websiteOfficial", "websiteUnofficial")
                .flatMap(websites -> fields.lists(websites).stream())
                .findFirst();
        Optional<String> address = said.flatMap(WebAddress::find);
        if (said.isPresent() && address.isEmpty()) {
            fields.warning("service.website", "websiteOfficial");
        }
        return address.orElse(null);
    }
}
