package brussels.repere.exchange.csv;

import brussels.repere.directory.ServiceTexts;
import brussels.repere.exchange.input.CsvTable;
import brussels.repere.exchange.input.TextLimits;
import brussels.repere.exchange.wording.ListNotation;
import brussels.repere.exchange.wording.WebAddress;
import brussels.repere.text.Bilingual;
import brussels.repere.text.BundledTable;
import brussels.repere.text.NameNormalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads the texts of a row: names, legal status, telephone numbers, web address, hours and descriptions. */
final class TextCellReader {

    private static final Map<List<String>, Bilingual> KNOWN_LEGAL_STATUSES = readKnownLegalStatuses();

    private final ImportFindings findings;

    TextCellReader(ImportFindings findings) {
        this.findings = findings;
    }

    private static Map<List<String>, Bilingual> readKnownLegalStatuses() {
        Map<List<String>, Bilingual> known = new HashMap<>();
        for (Map<String, String> row : BundledTable.read("directory/legal-status.csv")) {
            known.put(NameNormalizer.words(row.get("name_fr")), new Bilingual(row.get("name_fr"), row.get("name_nl")));
        }
        return known;
    }

    /** Reports an error for each cell that no text can be, in whatever column it stands. */
    void checkCells(CsvTable.Row row) {
        row.values().forEach((column, text) -> {
            if (TextLimits.hasControlCharacter(text)) {
                findings.error(row, "service.control", row.header(column));
            }
            if (TextLimits.isTooLong(text)) {
                findings.error(row, "service.too-long", row.header(column), TextLimits.MAX_LENGTH);
            }
        });
    }

    static Bilingual readName(CsvTable.Row row) {
        return readBilingual(row, List.of("name_fr"), "name_nl");
    }

    /** The register of 2017 lists other names and parts of an institution in two columns. */
    static List<String> readAlternateNames(CsvTable.Row row) {
        return row.findList("alternate_names", ListNotation.SEPARATOR_PATTERN)
                .orElseGet(() -> Stream.of("alt_names", "subservices")
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
        return row.findList("phones", ListNotation.SEPARATOR_PATTERN)
                .orElseGet(() -> row.findList("phone", ";").orElse(List.of()));
    }

    String readWebsite(CsvTable.Row row) {
        Optional<String> text = row.findFirst("website");
        Optional<String> address = text.flatMap(WebAddress::find);
        if (text.isPresent() && address.isEmpty()) {
            findings.warning(row, "service.website", row.header("website"));
        }
        return address.orElse(null);
    }

    static Bilingual readHours(CsvTable.Row row) {
        return readBilingual(row, List.of("hours_fr", "opening_hours"), "hours_nl");
    }

    static ServiceTexts readTexts(CsvTable.Row row) {
        return ServiceTexts.builder()
                .description(readBilingual(row, List.of("description_fr"), "description_nl"))
                .eligibilityDescription(readBilingual(row, List.of("eligibility_fr", "target_group"), "eligibility_nl"))
                .applicationProcess(readBilingual(row, List.of("application_fr", "access_mode"), "application_nl"))
                .feesDescription(readBilingual(row, List.of("fees_fr"), "fees_nl"))
                .accreditations(readBilingual(row, List.of("accreditations_fr", "accreditation"), "accreditations_nl"))
                .build();
    }

    private static Bilingual readBilingual(CsvTable.Row row, List<String> french, String dutch) {
        return Bilingual.orNull(
                row.findFirst(french.toArray(String[]::new)).orElse(null),
                row.findFirst(dutch).orElse(null));
    }
}
