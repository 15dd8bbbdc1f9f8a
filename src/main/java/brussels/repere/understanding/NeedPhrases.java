package brussels.repere.understanding;

import brussels.repere.directory.taxonomy.Synonym;
import brussels.repere.directory.taxonomy.Taxonomy;
import brussels.repere.directory.taxonomy.TaxonomyTerm;
import brussels.repere.understanding.NeedMeaning.MatchKind;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** All that a taxonomy calls a need, everyday words and acronyms before official names, in both languages. */
final class NeedPhrases {

    /** What stands in brackets explains, what stands behind a stroke is another. */
    private static final Pattern SEPARATOR = Pattern.compile("\\s*(?:\\([^)]*\\)|[/;])\\s*");

    private NeedPhrases() {}

    /** Without a term for what the taxonomy has no term for; nothing for a term that it lacks. */
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

    /** The word itself, and what it stands for in either language: "VC", "Violences conjugales", "Partnergeweld". */
    private static Stream<String> phrases(Synonym synonym) {
        Stream<String> meant = synonym.meaning() == null
                ? Stream.empty()
                : Stream.of(synonym.meaning().fr(), synonym.meaning().nl())
                        .filter(Objects::nonNull)
                        .flatMap(text -> Stream.of(SEPARATOR.split(text)));
        return Stream.concat(Stream.of(synonym.word()), meant)
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
