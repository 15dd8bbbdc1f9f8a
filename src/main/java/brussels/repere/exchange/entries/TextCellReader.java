package brussels.repere.exchange.entries;

import brussels.repere.directory.ServiceTexts;
import brussels.repere.exchange.input.ImportFindings;
import brussels.repere.exchange.input.TextLimits;
import brussels.repere.text.Bilingual;
import brussels.repere.text.BundledTable;
import brussels.repere.text.NameNormalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads the texts of a row: names, legal status, hours and descriptions. */
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

    /** Reports an error for each value that no text can be, in whatever column it stands. */
    void checkCells(EntryRow row) {
        row.forEachValue((column, text) -> {
            if (TextLimits.hasControlCharacter(text)) {
                findings.error(row.line(), "service.control", row.header(column));
            }
            if (TextLimits.isTooLong(text)) {
                findings.error(row.line(), "service.too-long", row.header(column), TextLimits.MAX_LENGTH);
            }
        });
    }

    static Bilingual readName(EntryRow row) {
        return readBilingual(row, EntryColumn.NAME_FR, EntryColumn.NAME_NL);
    }

    static List<String> readAlternateNames(EntryRow row) {
        return row.list(EntryColumn.ALTERNATE_NAMES);
    }

    static Bilingual readLegalStatus(EntryRow row) {
        return row.findText(EntryColumn.LEGAL_STATUS)
                .map(words ->
                        KNOWN_LEGAL_STATUSES.getOrDefault(NameNormalizer.words(words), new Bilingual(words, null)))
                .orElse(null);
    }

    static Bilingual readHours(EntryRow row) {
        return readBilingual(row, EntryColumn.HOURS_FR, EntryColumn.HOURS_NL);
    }

    static ServiceTexts readTexts(EntryRow row) {
        return ServiceTexts.builder()
                .description(readBilingual(row, EntryColumn.DESCRIPTION_FR, EntryColumn.DESCRIPTION_NL))
                .eligibilityDescription(readBilingual(row, EntryColumn.ELIGIBILITY_FR, EntryColumn.ELIGIBILITY_NL))
                .applicationProcess(readBilingual(row, EntryColumn.APPLICATION_FR, EntryColumn.APPLICATION_NL))
                .referralMethod(readBilingual(row, EntryColumn.REFERRAL_FR, EntryColumn.REFERRAL_NL))
                .feesDescription(readBilingual(row, EntryColumn.FEES_FR, EntryColumn.FEES_NL))
                .accreditations(readBilingual(row, EntryColumn.ACCREDITATIONS_FR, EntryColumn.ACCREDITATIONS_NL))
                .build();
    }

    private static Bilingual readBilingual(EntryRow row, EntryColumn french, EntryColumn dutch) {
        return Bilingual.orNull(
                row.findText(french).orElse(null), row.findText(dutch).orElse(null));
    }
}
