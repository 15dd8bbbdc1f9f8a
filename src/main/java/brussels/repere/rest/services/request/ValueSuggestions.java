package brussels.repere.rest.services.request;

import brussels.repere.directory.DeliveryMode;
import brussels.repere.directory.LanguageRegistry;
import brussels.repere.directory.taxonomy.Taxonomy;
import brussels.repere.directory.taxonomy.TaxonomyTerm;
import brussels.repere.geography.Level;
import brussels.repere.geography.TerritoryKey;
import brussels.repere.geography.TerritoryMap;
import brussels.repere.text.Bilingual;
import brussels.repere.text.Lang;
import brussels.repere.text.NameNormalizer;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Existing values that may have been meant by an unknown one: written in other letters, named by a synonym, or
 * mistyped.
 */
final class ValueSuggestions {

    private static final int MAX_SUGGESTIONS = 6;

    private final Map<String, Bilingual> values;

    private ValueSuggestions(Map<String, Bilingual> values) {
        this.values = values;
    }

    List<String> codes() {
        return List.copyOf(values.keySet());
    }

    /** Each value with its name, where it has one. */
    List<String> describe(Lang lang) {
        return values.entrySet().stream()
                .map(value -> value.getValue() == null
                        ? value.getKey()
                        : value.getKey() + " (" + value.getValue().in(lang) + ")")
                .toList();
    }

    static ValueSuggestions sectors(Taxonomy taxonomy, String text) {
        Map<String, Bilingual> sectors = terms(taxonomy, term -> term.kind() == TaxonomyTerm.Kind.SECTOR);
        ValueSuggestions similar = new ValueSuggestions(nearest(sectors, synonymWords(taxonomy), text));
        return similar.values.isEmpty() ? new ValueSuggestions(sectors) : similar;
    }

    static ValueSuggestions categories(Taxonomy taxonomy, String text) {
        Map<String, Bilingual> categories = terms(taxonomy, term -> term.kind() != TaxonomyTerm.Kind.SECTOR);
        return new ValueSuggestions(nearest(categories, synonymWords(taxonomy), text));
    }

    static ValueSuggestions languages(String text) {
        Map<String, Bilingual> languages = new LinkedHashMap<>();
        LanguageRegistry.known().list().forEach(language -> languages.put(language.tag(), language.name()));
        return new ValueSuggestions(nearest(languages, Map.of(), text));
    }

    static ValueSuggestions modes() {
        return of(Arrays.stream(DeliveryMode.values()).map(DeliveryMode::code).toList());
    }

    /** All values that exist. */
    static ValueSuggestions of(List<String> codes) {
        Map<String, Bilingual> values = new LinkedHashMap<>();
        codes.forEach(code -> values.put(code, null));
        return new ValueSuggestions(values);
    }

    /** Found by code or name; all communes where none is similar. */
    static ValueSuggestions communes(TerritoryMap map, String text) {
        Map<String, Bilingual> communes = new LinkedHashMap<>();
        map.list(Level.COMMUNE).forEach(commune -> communes.put(commune.key().code(), commune.name()));
        ValueSuggestions similar = new ValueSuggestions(nearest(communes, Map.of(), text));
        return similar.values.isEmpty() ? new ValueSuggestions(communes) : similar;
    }

    /** The territories of the same level whose code differs by one character. */
    static ValueSuggestions territories(TerritoryMap map, TerritoryKey key) {
        Map<String, Bilingual> known = new LinkedHashMap<>();
        map.list(key.level()).forEach(territory -> known.put(territory.key().toString(), territory.name()));
        return new ValueSuggestions(nearest(known, Map.of(), key.toString()));
    }

    private static Map<String, Bilingual> terms(Taxonomy taxonomy, Predicate<TaxonomyTerm> predicate) {
        Map<String, Bilingual> terms = new LinkedHashMap<>();
        taxonomy.list().stream().filter(predicate).forEach(term -> terms.put(term.id(), term.name()));
        return terms;
    }

    private static Map<String, List<List<String>>> synonymWords(Taxonomy taxonomy) {
        Map<String, List<List<String>>> words = new LinkedHashMap<>();
        taxonomy.synonyms().stream()
                .filter(synonym -> synonym.termId() != null)
                .forEach(synonym -> words.merge(
                        synonym.termId(), List.of(NameNormalizer.words(synonym.word())), (some, more) -> Stream.concat(
                                        some.stream(), more.stream())
                                .toList()));
        return words;
    }

    private static Map<String, Bilingual> nearest(
            Map<String, Bilingual> known, Map<String, List<List<String>>> words, String text) {
        List<String> typed = NameNormalizer.words(text);
        Map<String, Bilingual> similar = new LinkedHashMap<>();
        // The first rule that finds something decides.
        List<Predicate<Map.Entry<String, Bilingual>>> steps = List.of(
                value -> value.getKey().equalsIgnoreCase(text),
                value -> words.getOrDefault(value.getKey(), List.of()).contains(typed),
                value -> names(value.getValue()).anyMatch(typed::equals),
                value -> names(value.getValue()).anyMatch(name -> !typed.isEmpty() && name.containsAll(typed)),
                value -> isWithinOneEdit(value.getKey().toLowerCase(Locale.ROOT), text.toLowerCase(Locale.ROOT)));
        for (Predicate<Map.Entry<String, Bilingual>> step : steps) {
            known.entrySet().stream()
                    .filter(step)
                    .limit(MAX_SUGGESTIONS)
                    .forEach(value -> similar.put(value.getKey(), value.getValue()));
            if (!similar.isEmpty()) {
                break;
            }
        }
        return similar;
    }

    private static Stream<List<String>> names(Bilingual name) {
        return name == null
                ? Stream.empty()
                : Stream.of(Lang.values()).map(name::in).map(NameNormalizer::words);
    }

    /** Returns whether one text becomes the other by inserting, deleting or replacing at most one character. */
    static boolean isWithinOneEdit(String one, String other) {
        if (Math.abs(one.length() - other.length()) > 1) {
            return false;
        }
        int same = 0;
        while (same < Math.min(one.length(), other.length()) && one.charAt(same) == other.charAt(same)) {
            same++;
        }
        String restOfOne = one.substring(same);
        String restOfOther = other.substring(same);
        return tail(restOfOne, 1).equals(restOfOther)
                || restOfOne.equals(tail(restOfOther, 1))
                || tail(restOfOne, 1).equals(tail(restOfOther, 1));
    }

    private static String tail(String text, int from) {
        return text.length() < from ? "\0" : text.substring(from);
    }
}
