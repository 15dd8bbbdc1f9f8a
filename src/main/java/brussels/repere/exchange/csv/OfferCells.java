package brussels.repere.exchange.csv;

import brussels.repere.directory.DeliveryMode;
import brussels.repere.directory.Languages;
import brussels.repere.exchange.input.Table;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** What an institution does, in which languages and how, as lists of a row. A word that is not known is told and left out. */
final class OfferCells {

    private final Predicate<String> knownCategory;
    private final Report report;

    OfferCells(Predicate<String> knownCategory, Report report) {
        this.knownCategory = knownCategory;
        this.report = report;
    }

    /** One that is not known stays: its taxonomy may come later. */
    List<String> categories(Table.Row row) {
        List<String> categories = row.list("categories", "\\|")
                .orElseGet(() -> row.list("taxonomy_ids", "\\s").orElse(List.of()));
        if (categories.isEmpty()) {
            report.warning(row, "service.no-category");
        }
        categories.stream()
                .filter(knownCategory.negate())
                .forEach(unknown -> report.warning(row, "service.category", unknown));
        return categories;
    }

    /** As tags of BCP 47. */
    List<String> languages(Table.Row row) {
        Set<String> tags = new LinkedHashSet<>();
        for (String word : row.list("languages", "[|,]").orElse(List.of())) {
            Languages.known()
                    .findByName(word)
                    .ifPresentOrElse(
                            language -> tags.add(language.tag()), () -> report.warning(row, "service.language", word));
        }
        return List.copyOf(tags);
    }

    List<DeliveryMode> modes(Table.Row row) {
        Set<DeliveryMode> modes = new LinkedHashSet<>();
        for (String word : row.list("modes", "\\|")
                .orElseGet(() -> row.list("delivery_mode", ",").orElse(List.of()))) {
            ModeWords.find(word).ifPresentOrElse(modes::add, () -> report.warning(row, "service.mode", word));
        }
        return List.copyOf(modes);
    }
}
