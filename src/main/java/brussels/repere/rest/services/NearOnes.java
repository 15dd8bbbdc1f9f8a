package brussels.repere.rest.services;

import brussels.repere.directory.DeliveryMode;
import brussels.repere.directory.Languages;
import brussels.repere.directory.Taxonomy;
import brussels.repere.directory.TaxonomyTerm;
import brussels.repere.geography.Level;
import brussels.repere.geography.PlainName;
import brussels.repere.geography.TerritoryKey;
import brussels.repere.geography.TerritoryMap;
import brussels.repere.text.Bilingual;
import brussels.repere.text.Lang;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Values that may have been meant by one that nothing has: the same in other letters, a word for one, a slip of a key. */
final class NearOnes {

    private static final int MOST = 6;

    private final Map<String, Bilingual> values;

    private NearOnes(Map<String, Bilingual> values) {
        this.values = values;
    }

    List<String> codes() {
        return List.copyOf(values.keySet());
    }

    /** Each with its name, where it has one. */
    List<String> described(Lang lang) {
        return values.entrySet().stream()
                .map(value -> value.getValue() == null
                        ? value.getKey()
                        : value.getKey() + " (" + value.getValue().in(lang) + ")")
                .toList();
    }

    static NearOnes sectors(Taxonomy taxonomy, String text) {
        Map<String, Bilingual> sectors = terms(taxonomy, term -> term.kind() == TaxonomyTerm.Kind.SECTOR);
        NearOnes near = new NearOnes(nearest(sectors, words(taxonomy), text));
        return near.values.isEmpty() ? new NearOnes(sectors) : near;
    }

    static NearOnes categories(Taxonomy taxonomy, String text) {
        Map<String, Bilingual> categories = terms(taxonomy, term -> term.kind() != TaxonomyTerm.Kind.SECTOR);
        return new NearOnes(nearest(categories, words(taxonomy), text));
    }

    static NearOnes languages(String text) {
        Map<String, Bilingual> languages = new LinkedHashMap<>();
        Languages.known().list().forEach(language -> languages.put(language.tag(), language.name()));
        return new NearOnes(nearest(languages, Map.of(), text));
    }

    static NearOnes modes() {
        return of(Arrays.stream(DeliveryMode.values()).map(DeliveryMode::code).toList());
    }

    /** All that there are. */
    static NearOnes of(List<String> codes) {
        Map<String, Bilingual> values = new LinkedHashMap<>();
        codes.forEach(code -> values.put(code, null));
        return new NearOnes(values);
    }

    /** By code or name; all of them where nothing is near. */
    static NearOnes communes(TerritoryMap map, String text) {
        Map<String, Bilingual> communes = new LinkedHashMap<>();
        map.list(Level.COMMUNE).forEach(commune -> communes.put(commune.key().code(), commune.name()));
        NearOnes near = new NearOnes(nearest(communes, Map.of(), text));
        return near.values.isEmpty() ? new NearOnes(communes) : near;
    }

    /** Those of the same level whose code is a slip away. */
    static NearOnes territories(TerritoryMap map, TerritoryKey key) {
        Map<String, Bilingual> known = new LinkedHashMap<>();
        map.list(key.level()).forEach(territory -> known.put(territory.key().toString(), territory.name()));
        return new NearOnes(nearest(known, Map.of(), key.toString()));
    }

    private static Map<String, Bilingual> terms(Taxonomy taxonomy, Predicate<TaxonomyTerm> which) {
        Map<String, Bilingual> terms = new LinkedHashMap<>();
        taxonomy.list().stream().filter(which).forEach(term -> terms.put(term.id(), term.name()));
        return terms;
    }

    private static Map<String, List<List<String>>> words(Taxonomy taxonomy) {
        Map<String, List<List<String>>> words = new LinkedHashMap<>();
        taxonomy.synonyms().stream()
                .filter(synonym -> synonym.termId() != null)
                .forEach(synonym -> words.merge(
                        synonym.termId(), List.of(PlainName.words(synonym.word())), (some, more) -> Stream.concat(
                                        some.stream(), more.stream())
                                .toList()));
        return words;
    }

    private static Map<String, Bilingual> nearest(
            Map<String, Bilingual> known, Map<String, List<List<String>>> words, String text) {
        List<String> asked = PlainName.words(text);
        Map<String, Bilingual> near = new LinkedHashMap<>();
        // The first way that leads anywhere is what was meant.
        List<Predicate<Map.Entry<String, Bilingual>>> steps = List.of(
                value -> value.getKey().equalsIgnoreCase(text),
                value -> words.getOrDefault(value.getKey(), List.of()).contains(asked),
                value -> names(value.getValue()).anyMatch(asked::equals),
                value -> names(value.getValue()).anyMatch(name -> !asked.isEmpty() && name.containsAll(asked)),
                value -> oneSlip(value.getKey().toLowerCase(Locale.ROOT), text.toLowerCase(Locale.ROOT)));
        for (Predicate<Map.Entry<String, Bilingual>> step : steps) {
            known.entrySet().stream()
                    .filter(step)
                    .limit(MOST)
                    .forEach(value -> near.put(value.getKey(), value.getValue()));
            if (!near.isEmpty()) {
                break;
            }
        }
        return near;
    }

    private static Stream<List<String>> names(Bilingual name) {
        return name == null
                ? Stream.empty()
                : Stream.of(Lang.values()).map(name::in).map(PlainName::words);
    }

    /** One letter more, less, or another one. */
    static boolean oneSlip(String one, String other) {
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
