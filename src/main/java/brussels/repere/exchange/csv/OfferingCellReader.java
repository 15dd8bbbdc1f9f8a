package brussels.repere.exchange.csv;

import brussels.repere.directory.DeliveryMode;
import brussels.repere.directory.LanguageRegistry;
import brussels.repere.exchange.input.CsvTable;
import brussels.repere.exchange.wording.DeliveryModeWords;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** What an institution does, in which languages and how, as lists of a row. A word that is not known is told and left out. */
final class OfferingCellReader {

    private final Predicate<String> knownCategory;
    private final ImportFindings report;

    OfferingCellReader(Predicate<String> knownCategory, ImportFindings report) {
        this.knownCategory = knownCategory;
        this.report = report;
    }

    /** One that is not known stays: its taxonomy may come later. */
    List<String> readCategories(CsvTable.Row row) {
        List<String> categories = row.findList("categories", "\\|")
                .orElseGet(() -> row.findList("taxonomy_ids", "\\s").orElse(List.of()));
        if (categories.isEmpty()) {
            report.warning(row, "service.no-category");
        }
        categories.stream()
                .filter(knownCategory.negate())
                .forEach(unknown -> report.warning(row, "service.category", unknown));
        return categories;
    }

    /** As tags of BCP 47. */
    List<String> readLanguages(CsvTable.Row row) {
        Set<String> tags = new LinkedHashSet<>();
        for (String word : row.findList("languages", "[|,]").orElse(List.of())) {
            LanguageRegistry.known()
                    .findByName(word)
                    .ifPresentOrElse(
                            language -> tags.add(language.tag()), () -> report.warning(row, "service.language", word));
        }
        return List.copyOf(tags);
    }

    List<DeliveryMode> readModes(CsvTable.Row row) {
        Set<DeliveryMode> modes = new LinkedHashSet<>();
        for (String word : row.findList("modes", "\\|")
                .orElseGet(() -> row.findList("delivery_mode", ",").orElse(List.of()))) {
            DeliveryModeWords.find(word).ifPresentOrElse(modes::add, () -> report.warning(row, "service.mode", word));
        }
        return List.copyOf(modes);
    }
}
