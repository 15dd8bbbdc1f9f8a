package brussels.repere.understanding;

import brussels.repere.directory.taxonomy.Synonym;
import brussels.repere.directory.taxonomy.Taxonomy;
import brussels.repere.directory.taxonomy.TaxonomyTerm;
import brussels.repere.text.FoldedText;
import brussels.repere.text.Lang;
import brussels.repere.understanding.phrase.NeedPhrase;
import brussels.repere.understanding.phrase.PhraseTables;
import brussels.repere.understanding.reading.Certainty;
import brussels.repere.understanding.reading.NeedMeaning.MatchKind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The phrases of a taxonomy, those that count first: everyday words and acronyms of its own, then the tables of phrases, then
 * official names. The keywords of a register's own list are no more than perhaps what people mean by them.
 */
final class TaxonomyPhrases {

    private static final String AMBIGUOUS = "ambiguous";
    private static final int MIN_WORDS_OF_SURE_LEVEL = 2;

    private TaxonomyPhrases() {}

    /** Returns all phrases; terms that the taxonomy does not have are left out, and phrases that have only such. */
    static List<NeedPhrase> listAll(Taxonomy taxonomy) {
        List<NeedPhrase> all = new ArrayList<>(listSynonyms(taxonomy));
        for (NeedPhrase phrase : PhraseTables.read()) {
            List<String> known = phrase.terms().stream()
                    .filter(term -> taxonomy.find(term).isPresent())
                    .toList();
            if (!known.isEmpty() || phrase.terms().isEmpty()) {
                all.add(new NeedPhrase(phrase.text(), phrase.lang(), known, phrase.certainty(), phrase.matchKind()));
            }
        }
        taxonomy.list().forEach(term -> addNames(term, all));
        return all;
    }

    private static List<NeedPhrase> listSynonyms(Taxonomy taxonomy) {
        Map<String, Set<String>> termsByWord = new LinkedHashMap<>();
        Map<String, Synonym> firstByWord = new LinkedHashMap<>();
        for (Synonym synonym : taxonomy.synonyms()) {
            String word = synonym.lang() + " " + FoldedText.fold(synonym.word());
            firstByWord.putIfAbsent(word, synonym);
            Set<String> terms = termsByWord.computeIfAbsent(word, none -> new LinkedHashSet<>());
            if (synonym.termId() != null && taxonomy.find(synonym.termId()).isPresent()) {
                terms.add(synonym.termId());
            }
        }
        List<NeedPhrase> phrases = new ArrayList<>();
        firstByWord.forEach((word, synonym) -> {
            List<String> terms = List.copyOf(termsByWord.get(word));
            boolean isSure = !terms.isEmpty()
                    && !synonym.kind().equals(Synonym.KEYWORD)
                    && !synonym.kind().equals(AMBIGUOUS);
            if (!terms.isEmpty() || synonym.termId() == null) {
                for (Lang lang : languagesOf(synonym)) {
                    phrases.add(new NeedPhrase(
                            synonym.word(), lang, terms, isSure ? Certainty.SURE : Certainty.PERHAPS, MatchKind.EXACT));
                }
            }
        });
        return phrases;
    }

    /** A word of one language is found in a text of any, by the endings of its own. */
    private static List<Lang> languagesOf(Synonym synonym) {
        return List.of(synonym.lang());
    }

    private static void addNames(TaxonomyTerm term, List<NeedPhrase> phrases) {
        addName(term, term.name().fr(), Lang.fr, phrases);
        addName(term, term.name().nl(), Lang.nl, phrases);
    }

    private static void addName(TaxonomyTerm term, String name, Lang lang, List<NeedPhrase> phrases) {
        if (name != null) {
            boolean isSure =
                    term.kind() == TaxonomyTerm.Kind.CATEGORY || name.split("[ '’]").length >= MIN_WORDS_OF_SURE_LEVEL;
            phrases.add(new NeedPhrase(
                    name, lang, List.of(term.id()), isSure ? Certainty.SURE : Certainty.PERHAPS, MatchKind.NAME));
        }
    }
}
