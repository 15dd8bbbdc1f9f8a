package brussels.repere.exchange.csv;

import brussels.repere.directory.ServiceTexts;
import brussels.repere.exchange.input.Table;
import brussels.repere.geography.PlainName;
import brussels.repere.text.Bilingual;
import brussels.repere.text.BundledTable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What a row says of an institution in words of its own: names, legal status, texts, web address. */
final class TextCells {

    /** No text of a register comes near; one that is longer is another thing. */
    private static final int LONGEST_TEXT = 20_000;

    private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}&&[^\t\n\r]]");

    private static final Map<List<String>, Bilingual> LEGAL_STATUS = knownLegalStatus();

    private final Report report;

    TextCells(Report report) {
        this.report = report;
    }

    private static Map<List<String>, Bilingual> knownLegalStatus() {
        Map<List<String>, Bilingual> known = new HashMap<>();
        for (Map<String, String> row : BundledTable.read("directory/legal-status.csv")) {
            known.put(PlainName.words(row.get("name_fr")), new Bilingual(row.get("name_fr"), row.get("name_nl")));
        }
        return known;
    }

    /** Whatever column it is: what no text can be is told, and refuses the import. */
    void check(Table.Row row) {
        row.values().forEach((column, text) -> {
            if (CONTROL.matcher(text).find()) {
                report.error(row, "service.control", row.header(column));
            }
            if (text.length() > LONGEST_TEXT) {
                report.error(row, "service.too-long", row.header(column), LONGEST_TEXT);
            }
        });
    }

    static Bilingual name(Table.Row row) {
        return text(row, List.of("name_fr"), "name_nl");
    }

    /** The register calls parts of an institution by names of their own. */
    static List<String> alternateNames(Table.Row row) {
        return row.list("alternate_names", "\\|").orElseGet(() -> Stream.of("alt_names", "subservices")
                .flatMap(column -> row.list(column, ",").orElse(List.of()).stream())
                .distinct()
                .toList());
    }

    static Bilingual legalStatus(Table.Row row) {
        return row.first("legal_status")
                .map(words -> LEGAL_STATUS.getOrDefault(PlainName.words(words), new Bilingual(words, null)))
                .orElse(null);
    }

    static List<String> phones(Table.Row row) {
        return row.list("phones", "\\|").orElseGet(() -> row.list("phone", ";").orElse(List.of()));
    }

    String website(Table.Row row) {
        Optional<String> told = row.first("website");
        Optional<String> address = told.flatMap(WebAddress::find);
        if (told.isPresent() && address.isEmpty()) {
            report.warning(row, "service.website", row.header("website"));
        }
        return address.orElse(null);
    }

    static Bilingual hours(Table.Row row) {
        return text(row, List.of("hours_fr", "opening_hours"), "hours_nl");
    }

    static ServiceTexts texts(Table.Row row) {
        return new ServiceTexts(
                text(row, List.of("description_fr"), "description_nl"),
                text(row, List.of("eligibility_fr", "target_group"), "eligibility_nl"),
                text(row, List.of("application_fr", "access_mode"), "application_nl"),
                text(row, List.of("fees_fr"), "fees_nl"),
                text(row, List.of("accreditations_fr", "accreditation"), "accreditations_nl"));
    }

    private static Bilingual text(Table.Row row, List<String> french, String dutch) {
        return Bilingual.orNull(
                row.first(french.toArray(String[]::new)).orElse(null),
                row.first(dutch).orElse(null));
    }
}
