package brussels.repere.understanding;

import brussels.repere.directory.taxonomy.Synonym;
import brussels.repere.directory.taxonomy.Taxonomy;
import brussels.repere.directory.taxonomy.TaxonomyTerm;
import brussels.repere.text.Lang;
import brussels.repere.understanding.phrase.NeedPhrase;
import brussels.repere.understanding.phrase.PhraseTables;
import brussels.repere.understanding.reading.Certainty;
import brussels.repere.understanding.reading.NeedMeaning.MatchKind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The phrases of a taxonomy, those that count first: everyday words and acronyms of its own, then the tables of phrases, then
 * official names. The keywords of a register's own list are no more than perhaps what people mean by them.
 */
final class TaxonomyPhrases {

    private static final String AMBIGUOUS = "ambiguous";
    private static final int MIN_WORDS_OF_SURE_LEVEL = 2;
    /** A word for more is too wide to say which of them is meant. */
    private static final int MAX_TERMS_OF_SURE = 5;

    private static final Pattern SEPARATOR = Pattern.compile("\\s*(?:\\([^)]*\\)|[/;])\\s*");

    private TaxonomyPhrases() {}

    private record WordInLanguage(String text, Lang lang) {}

    /** Returns all phrases; terms that the taxonomy does not have are left out, and phrases that have only such. */
    static List<NeedPhrase> listAll(Taxonomy taxonomy) {
        Map<Boolean, List<NeedPhrase>> ownWords = listSynonyms(taxonomy).stream()
                .collect(Collectors.partitioningBy(phrase -> phrase.terms().isEmpty()));
        List<NeedPhrase> all = new ArrayList<>(ownWords.get(false));
        for (NeedPhrase phrase : PhraseTables.read()) {
            List<String> known = phrase.terms().stream()
                    .filter(term -> taxonomy.find(term).isPresent())
                    .toList();
            if (!known.isEmpty() || phrase.terms().isEmpty()) {
                all.add(new NeedPhrase(
                        phrase.text(), phrase.lang(), known, phrase.certainty(), false, phrase.matchKind()));
            }
        }
        all.addAll(ownWords.get(true));
        taxonomy.list().forEach(term -> addNames(term, all));
        return all;
    }

    private static List<NeedPhrase> listSynonyms(Taxonomy taxonomy) {
        Map<WordInLanguage, Set<String>> terms = new LinkedHashMap<>();
        Set<WordInLanguage> unsure = new HashSet<>();
        for (Synonym synonym : taxonomy.synonyms()) {
            WordInLanguage word = new WordInLanguage(synonym.word(), synonym.lang());
            if (synonym.kind().equals(Synonym.KEYWORD) || synonym.kind().equals(AMBIGUOUS)) {
                unsure.add(word);
            }
            add(word, synonym.termId(), taxonomy, terms);
            if (synonym.meaning() != null) {
                splitMeaning(synonym.meaning().fr(), Lang.fr)
                        .forEach(meaning -> add(meaning, synonym.termId(), taxonomy, terms));
                splitMeaning(synonym.meaning().nl(), Lang.nl)
                        .forEach(meaning -> add(meaning, synonym.termId(), taxonomy, terms));
            }
        }
        return terms.entrySet().stream()
                .map(entry -> toPhrase(entry.getKey(), List.copyOf(entry.getValue()), unsure))
                .toList();
    }

    private static NeedPhrase toPhrase(WordInLanguage word, List<String> terms, Set<WordInLanguage> unsure) {
        boolean isSure = !terms.isEmpty() && terms.size() <= MAX_TERMS_OF_SURE && !unsure.contains(word);
        Certainty certainty = isSure ? Certainty.SURE : Certainty.PERHAPS;
        return new NeedPhrase(word.text(), word.lang(), terms, certainty, true, MatchKind.EXACT);
    }

    /** A word without a term is one that people use and the taxonomy has nothing for. */
    private static void add(
            WordInLanguage word, String termId, Taxonomy taxonomy, Map<WordInLanguage, Set<String>> terms) {
        if (termId == null || taxonomy.find(termId).isPresent()) {
            Set<String> known = terms.computeIfAbsent(word, none -> new LinkedHashSet<>());
            if (termId != null) {
                known.add(termId);
            }
        }
    }

    /** Returns what an acronym stands for: brackets hold an explanation; a stroke or a semicolon separates two phrases. */
    private static Stream<WordInLanguage> splitMeaning(String meaning, Lang lang) {
        return meaning == null
                ? Stream.empty()
                : Stream.of(SEPARATOR.split(meaning))
                        .map(String::strip)
                        .filter(phrase -> !phrase.isEmpty())
                        .map(phrase -> new WordInLanguage(phrase, lang));
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
                    name,
                    lang,
                    List.of(term.id()),
                    isSure ? Certainty.SURE : Certainty.PERHAPS,
                    false,
                    MatchKind.NAME));
        }
    }
}
