package brussels.repere.exchange.csv;

import brussels.repere.directory.DeliveryMode;
import brussels.repere.directory.LanguageRegistry;
import brussels.repere.exchange.input.CsvTable;
import brussels.repere.exchange.wording.DeliveryModeWords;
import brussels.repere.exchange.wording.ListNotation;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** Reads the lists of a row: categories, languages and delivery modes. A word that is not known is reported and left out. */
final class OfferingCellReader {

    private final Predicate<String> knownCategory;
    private final ImportFindings findings;

    OfferingCellReader(Predicate<String> knownCategory, ImportFindings findings) {
        this.knownCategory = knownCategory;
        this.findings = findings;
    }

    /** A category that is not known stays in the list: its taxonomy may come later. */
    List<String> readCategories(CsvTable.Row row) {
        List<String> categories = row.findList("categories", ListNotation.SEPARATOR_PATTERN)
                .orElseGet(() -> row.findList("taxonomy_ids", "[\\s\\h]").orElse(List.of()));
        if (categories.isEmpty()) {
            findings.warning(row, "service.no-category");
        }
        categories.stream()
                .filter(knownCategory.negate())
                .forEach(unknown -> findings.warning(row, "service.category", unknown));
        return categories;
    }

    /** Returns the languages as BCP 47 tags. */
    List<String> readLanguages(CsvTable.Row row) {
        Set<String> tags = new LinkedHashSet<>();
        for (String word : row.findList("languages", "[|,]").orElse(List.of())) {
            LanguageRegistry.known()
                    .findByName(word)
                    .ifPresentOrElse(
                            language -> tags.add(language.tag()),
                            () -> findings.warning(row, "service.language", word));
        }
        return List.copyOf(tags);
    }

    List<DeliveryMode> readModes(CsvTable.Row row) {
        Set<DeliveryMode> modes = new LinkedHashSet<>();
        for (String word : row.findList("modes", ListNotation.SEPARATOR_PATTERN)
                .orElseGet(() -> row.findList("delivery_mode", ",").orElse(List.of()))) {
            DeliveryModeWords.find(word).ifPresentOrElse(modes::add, () -> findings.warning(row, "service.mode", word));
        }
        return List.copyOf(modes);
    }
}
