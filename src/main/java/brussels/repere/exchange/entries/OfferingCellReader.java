package brussels.repere.exchange.entries;

import brussels.repere.directory.DeliveryMode;
import brussels.repere.directory.Language;
import brussels.repere.directory.LanguageRegistry;
import brussels.repere.exchange.input.ImportFindings;
import brussels.repere.exchange.wording.DeliveryModeWords;
import brussels.repere.exchange.wording.ListNotation;
import brussels.repere.exchange.wording.ValueWords;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Reads the lists of a row: categories, languages and delivery modes. A word that is not known is reported and left out. */
final class OfferingCellReader {

    private static final Set<String> LANGUAGE_NAMES = listLanguageNames();

    private final CategoryFinder categories;
    private final ImportFindings findings;

    OfferingCellReader(CategoryFinder categories, ImportFindings findings) {
        this.categories = categories;
        this.findings = findings;
    }

    private static Set<String> listLanguageNames() {
        Set<String> names = new LinkedHashSet<>();
        for (Language language : LanguageRegistry.known().list()) {
            Stream.of(language.name().fr(), language.name().nl())
                    .filter(Objects::nonNull)
                    .forEach(names::add);
        }
        return names;
    }

    /**
     * Returns the ids of the categories, which may be given by their labels. An id that is not known stays in the list: its taxonomy
     * may come later.
     */
    List<String> readCategories(EntryRow row) {
        Set<String> ids = new LinkedHashSet<>();
        List<String> stated = row.list(EntryColumn.CATEGORIES);
        for (String word :
                ListNotation.split(stated, part -> !categories.find(part).isEmpty())) {
            List<String> found = categories.find(word);
            ids.addAll(found);
            if (found.size() > 1) {
                findings.warning(row.line(), "service.category-several", word, String.join(", ", found));
            } else if (found.isEmpty()) {
                readUnknownCategory(row, word).ifPresent(ids::add);
            }
        }
        if (stated.isEmpty()) {
            findings.warning(row.line(), "service.no-category");
        }
        return List.copyOf(ids);
    }

    private Optional<String> readUnknownCategory(EntryRow row, String word) {
        if (CategoryFinder.looksLikeId(word)) {
            findings.warning(row.line(), "service.category", word);
            return Optional.of(word);
        }
        NearestNames.report(findings, row.line(), "service.category-word", word, categories.listNearest(word));
        return Optional.empty();
    }

    /** Returns the languages as BCP 47 tags. */
    List<String> readLanguages(EntryRow row) {
        Set<String> tags = new LinkedHashSet<>();
        for (String word : ListNotation.split(
                row.list(EntryColumn.LANGUAGES), part -> findLanguage(part).isPresent())) {
            findLanguage(word)
                    .ifPresentOrElse(
                            language -> tags.add(language.tag()),
                            () -> NearestNames.report(
                                    findings,
                                    row.line(),
                                    "service.language",
                                    word,
                                    NearestNames.list(word, LANGUAGE_NAMES)));
        }
        return List.copyOf(tags);
    }

    /** People write a tag in capitals: FR. */
    private static Optional<Language> findLanguage(String word) {
        return LanguageRegistry.known().findByName(word).or(() -> LanguageRegistry.known()
                .find(word.toLowerCase(Locale.ROOT)));
    }

    List<DeliveryMode> readModes(EntryRow row) {
        Set<DeliveryMode> modes = new LinkedHashSet<>();
        for (String word : ListNotation.split(row.list(EntryColumn.MODES), part -> DeliveryModeWords.find(part)
                .isPresent())) {
            DeliveryModeWords.find(word)
                    .ifPresentOrElse(
                            modes::add,
                            () -> NearestNames.report(
                                    findings,
                                    row.line(),
                                    "service.mode",
                                    word,
                                    NearestNames.list(word, ValueWords.list(EntryColumn.MODES.code()))));
        }
        return List.copyOf(modes);
    }
}
