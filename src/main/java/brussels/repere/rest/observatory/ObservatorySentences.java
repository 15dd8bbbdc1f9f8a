package brussels.repere.rest.observatory;

import brussels.repere.directory.LanguageRegistry;
import brussels.repere.directory.taxonomy.Taxonomy;
import brussels.repere.directory.taxonomy.TaxonomyTerm;
import brussels.repere.geography.population.FigureSource;
import brussels.repere.observatory.ObservatoryAnswer;
import brussels.repere.observatory.ObservatoryCell;
import brussels.repere.search.question.Facet;
import brussels.repere.search.question.SearchFilters;
import brussels.repere.text.Lang;
import brussels.repere.text.TranslationTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Says the figures of a territory in a sentence. Immutable. */
final class ObservatorySentences {

    private static final TranslationTable WORDS = TranslationTable.of("observatory");
    private static final TranslationTable AUDIENCES = TranslationTable.of("audiences");
    private static final TranslationTable MODES = TranslationTable.of("answers");

    private final Lang lang;
    private final String need;
    private final FigureSource population;

    ObservatorySentences(ObservatoryAnswer answer, Taxonomy taxonomy, Lang lang) {
        this.lang = lang;
        this.need = describeNeed(answer.question().filters(), taxonomy);
        this.population = answer.figures().population().source();
    }

    private String describeNeed(SearchFilters filters, Taxonomy taxonomy) {
        List<String> terms = new ArrayList<>(filters.valuesOf(Facet.CATEGORY));
        terms.addAll(filters.valuesOf(Facet.SECTOR));
        String named = terms.isEmpty()
                ? ""
                : WORDS.say(
                        lang,
                        "need",
                        terms.stream()
                                .map(term -> WORDS.say(lang, "quoted", name(term, taxonomy)))
                                .collect(Collectors.joining(WORDS.say(lang, "or"))));
        List<String> further = new ArrayList<>();
        add(
                further,
                "audience",
                filters.eligibility().audiences().stream()
                        .map(audience -> AUDIENCES.say(lang, audience.code()))
                        .toList());
        if (filters.eligibility().age() != null) {
            further.add(WORDS.say(lang, "filter.age", filters.eligibility().age()));
        }
        add(
                further,
                "language",
                filters.valuesOf(Facet.LANGUAGE).stream()
                        .map(this::languageName)
                        .toList());
        add(
                further,
                "mode",
                filters.valuesOf(Facet.MODE).stream()
                        .map(mode -> MODES.say(lang, "mode." + mode))
                        .toList());
        return named + (further.isEmpty() ? "" : " (" + String.join(" ; ", further) + ")");
    }

    private void add(List<String> further, String key, List<String> names) {
        if (!names.isEmpty()) {
            further.add(WORDS.say(lang, "filter." + key, String.join(", ", names)));
        }
    }

    private String languageName(String tag) {
        return LanguageRegistry.known()
                .find(tag)
                .map(language -> language.name().in(lang))
                .orElse(tag);
    }

    private String name(String term, Taxonomy taxonomy) {
        return taxonomy.find(term)
                .map(TaxonomyTerm::name)
                .map(name -> name.in(lang))
                .orElse(term);
    }

    String describe(ObservatoryCell cell) {
        String key;
        if (cell.serving() == 0) {
            key = "nobody";
        } else if (cell.finer().total() == 0) {
            key = "region-only";
        } else {
            key = cell.finer().certain() == 0 ? "finer-in-part" : "finer";
        }
        String said = WORDS.say(
                lang,
                "sentence." + key,
                need,
                cell.territory().name().in(lang),
                people(cell),
                cell.region().total(),
                cell.finer().certain(),
                cell.finer().inPart());
        return said + capacity(cell);
    }

    private String people(ObservatoryCell cell) {
        if (cell.people() == null) {
            return WORDS.say(lang, "people.unknown");
        }
        return WORDS.say(
                lang,
                population.approximate() ? "people.about" : "people",
                cell.people(),
                Integer.toString(population.year()));
    }

    private String capacity(ObservatoryCell cell) {
        if (cell.serving() == 0) {
            return "";
        }
        int known = cell.serving() - cell.unknownCapacity();
        return " " + WORDS.say(lang, known == 0 ? "capacity.unknown" : "capacity.known", known, cell.serving());
    }

    /** Says of what figures are, by their kind. */
    String figureName(String kind) {
        if (kind.startsWith("age-")) {
            String ages = kind.substring("age-".length());
            return ages.endsWith("-plus")
                    ? WORDS.say(lang, "figure.age-plus", ages.substring(0, ages.indexOf('-')))
                    : WORDS.say(
                            lang,
                            "figure.age",
                            ages.substring(0, ages.indexOf('-')),
                            ages.substring(ages.indexOf('-') + 1));
        }
        return find("figure." + kind).orElse(kind);
    }

    /** Says of whom a percentage is; null for counts. */
    String denominator(FigureSource source) {
        return source.denominator() == null
                ? null
                : find("denominator." + source.denominator()).orElse(source.denominator());
    }

    /** An operator may have figures of other kinds, which have no words here. */
    private Optional<String> find(String key) {
        return List.of(
                                "figure.population",
                                "figure.unemployment",
                                "figure.ris",
                                "figure.bim",
                                "denominator.labour-force",
                                "denominator.aged-18-64",
                                "denominator.insured")
                        .contains(key)
                ? Optional.of(WORDS.say(lang, key))
                : Optional.empty();
    }

    /** Says how everything was counted. */
    List<String> method() {
        return List.of("what", "seat", "area", "people", "reach", "capacity", "rates", "indicators").stream()
                .map(key -> WORDS.say(lang, "method." + key))
                .toList();
    }
}
