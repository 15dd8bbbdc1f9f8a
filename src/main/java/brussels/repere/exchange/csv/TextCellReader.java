package brussels.repere.exchange.csv;

import brussels.repere.directory.ServiceTexts;
import brussels.repere.exchange.input.CsvTable;
import brussels.repere.exchange.wording.WebAddress;
import brussels.repere.text.Bilingual;
import brussels.repere.text.BundledTable;
import brussels.repere.text.NameNormalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What a row says of an institution in words of its own: names, legal status, texts, web address. */
final class TextCellReader {

    /** No text of a register comes near; one that is longer is another thing. */
    private static final int MAX_TEXT_LENGTH = 20_000;

    private static final Pattern CONTROL_CHARACTER = Pattern.compile("[\\p{Cntrl}&&[^\t\n\r]]");

    private static final Map<List<String>, Bilingual> KNOWN_LEGAL_STATUSES = readKnownLegalStatuses();

    private final ImportFindings report;

    TextCellReader(ImportFindings report) {
        this.report = report;
    }

    private static Map<List<String>, Bilingual> readKnownLegalStatuses() {
        Map<List<String>, Bilingual> known = new HashMap<>();
        for (Map<String, String> row : BundledTable.read("directory/legal-status.csv")) {
            known.put(NameNormalizer.words(row.get("name_fr")), new Bilingual(row.get("name_fr"), row.get("name_nl")));
        }
        return known;
    }

    /** Whatever column it is: what no text can be is told, and refuses the import. */
    void checkCells(CsvTable.Row row) {
        row.values().forEach((column, text) -> {
            if (CONTROL_CHARACTER.matcher(text).find()) {
                report.error(row, "service.control", row.header(column));
            }
            if (text.length() > MAX_TEXT_LENGTH) {
                report.error(row, "service.too-long", row.header(column), MAX_TEXT_LENGTH);
            }
        });
    }

    static Bilingual readName(CsvTable.Row row) {
        return readBilingual(row, List.of("name_fr"), "name_nl");
    }

    /** The register calls parts of an institution by names of their own. */
    static List<String> readAlternateNames(CsvTable.Row row) {
        return row.findList("alternate_names", "\\|").orElseGet(() -> Stream.of("alt_names", "subservices")
                .flatMap(column -> row.findList(column, ",").orElse(List.of()).stream())
                .distinct()
                .toList());
    }

    static Bilingual readLegalStatus(CsvTable.Row row) {
        return row.findFirst("legal_status")
                .map(words ->
                        KNOWN_LEGAL_STATUSES.getOrDefault(NameNormalizer.words(words), new Bilingual(words, null)))
                .orElse(null);
    }

    static List<String> readPhones(CsvTable.Row row) {
        return row.findList("phones", "\\|")
                .orElseGet(() -> row.findList("phone", ";").orElse(List.of()));
    }

    String readWebsite(CsvTable.Row row) {
        Optional<String> told = row.findFirst("website");
        Optional<String> address = told.flatMap(WebAddress::find);
        if (told.isPresent() && address.isEmpty()) {
            report.warning(row, "service.website", row.header("website"));
        }
        return address.orElse(null);
    }

    static Bilingual readHours(CsvTable.Row row) {
        return readBilingual(row, List.of("hours_fr", "opening_hours"), "hours_nl");
    }

    static ServiceTexts readTexts(CsvTable.Row row) {
        return new ServiceTexts(
                readBilingual(row, List.of("description_fr"), "description_nl"),
                readBilingual(row, List.of("eligibility_fr", "target_group"), "eligibility_nl"),
                readBilingual(row, List.of("application_fr", "access_mode"), "application_nl"),
                readBilingual(row, List.of("fees_fr"), "fees_nl"),
                readBilingual(row, List.of("accreditations_fr", "accreditation"), "accreditations_nl"));
    }

    private static Bilingual readBilingual(CsvTable.Row row, List<String> french, String dutch) {
        return Bilingual.orNull(
                row.findFirst(french.toArray(String[]::new)).orElse(null),
                row.findFirst(dutch).orElse(null));
    }
}
