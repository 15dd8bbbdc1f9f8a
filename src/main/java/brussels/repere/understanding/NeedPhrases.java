package brussels.repere.understanding;

import brussels.repere.directory.taxonomy.Synonym;
import brussels.repere.directory.taxonomy.Taxonomy;
import brussels.repere.directory.taxonomy.TaxonomyTerm;
import brussels.repere.understanding.reading.NeedMeaning;
import brussels.repere.understanding.reading.NeedMeaning.MatchKind;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Lists the phrases by which a taxonomy names needs, everyday words and acronyms before official names, in both languages. */
final class NeedPhrases {

    /** Brackets hold an explanation; a stroke or a semicolon separates two phrases. */
    private static final Pattern SEPARATOR = Pattern.compile("\\s*(?:\\([^)]*\\)|[/;])\\s*");

    private NeedPhrases() {}

    /** A phrase for which the taxonomy has no term has none; phrases of terms that are missing are left out. */
    static List<NeedMeaning> listAll(Taxonomy taxonomy) {
        Stream<NeedMeaning> everyday = taxonomy.synonyms().stream()
                .filter(synonym -> synonym.termId() == null
                        || taxonomy.find(synonym.termId()).isPresent())
                .flatMap(synonym ->
                        phrases(synonym).map(phrase -> new NeedMeaning(synonym.termId(), phrase, MatchKind.EXACT)));
        Stream<NeedMeaning> official = taxonomy.list().stream()
                .flatMap(term -> names(term).map(name -> new NeedMeaning(term.id(), name, MatchKind.NAME)));
        return Stream.concat(everyday, official).toList();
    }

    /** Returns the word itself, and what it stands for in either language: "VC", "Violences conjugales", "Partnergeweld". */
    private static Stream<String> phrases(Synonym synonym) {
        Stream<String> meanings = synonym.meaning() == null
                ? Stream.empty()
                : Stream.of(synonym.meaning().fr(), synonym.meaning().nl())
                        .filter(Objects::nonNull)
                        .flatMap(text -> Stream.of(SEPARATOR.split(text)));
        return Stream.concat(Stream.of(synonym.word()), meanings)
                .map(String::strip)
                .filter(phrase -> !phrase.isEmpty())
                .distinct();
    }

    private static Stream<String> names(TaxonomyTerm term) {
        return Stream.of(term.name().fr(), term.name().nl())
                .filter(Objects::nonNull)
                .distinct();
    }
}
