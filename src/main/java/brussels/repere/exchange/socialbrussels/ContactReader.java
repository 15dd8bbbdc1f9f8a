package brussels.repere.exchange.socialbrussels;

import brussels.repere.exchange.wording.WebAddress;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How a record calls an institution besides, and how it is reached: what it lists in each language. */
final class ContactReader {

    private static final Pattern NON_DIGITS = Pattern.compile("\\D+");

    private ContactReader() {}

    static List<String> readAlternateNames(RecordFields fields) {
        return Stream.of("nameAlternative", "nameService", "nameFormer")
                .flatMap(names -> fields.listInBoth(names).stream())
                .distinct()
                .toList();
    }

    /** Each number once, however its digits are parted. */
    static List<String> readPhones(RecordFields fields) {
        Map<String, String> byDigits = fields.listInBoth("tel").stream()
                .collect(Collectors.toMap(
                        phone -> NON_DIGITS.matcher(phone).replaceAll(""),
                        phone -> phone,
                        (one, same) -> one,
                        LinkedHashMap::new));
        return List.copyOf(byDigits.values());
    }

    /** The first; null where there is none that is the address of a page. */
    static String readWebsite(RecordFields fields) {
        Optional<String> said = Stream.of("websiteOfficial", "websiteUnofficial")
                .flatMap(websites -> fields.listInBoth(websites).stream())
                .findFirst();
        Optional<String> address = said.flatMap(WebAddress::find);
        if (said.isPresent() && address.isEmpty()) {
            fields.warning("service.website", "websiteOfficial");
        }
        return address.orElse(null);
    }
}
