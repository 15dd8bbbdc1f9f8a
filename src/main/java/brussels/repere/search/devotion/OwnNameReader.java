package brussels.repere.search.devotion;

import brussels.repere.directory.competence.CommunalCompetence;
import brussels.repere.text.Bilingual;
import brussels.repere.understanding.TextReader;
import brussels.repere.understanding.reading.NeedMeaning;
import brussels.repere.understanding.reading.Reading.Kind;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Reads what the own name of a service says that it is for, by the words by which questions are read: "Centre de Prévention des
 * Violences Conjugales" is for violence between partners. The name of a parent body before a dash counts only if what follows
 * says nothing, and that of a communal body never does; neither does a place. Safe for use by several threads if the supplier is.
 */
public final class OwnNameReader {

    private static final String DASH = " - ";

    private final Supplier<TextReader> reader;

    /** @param reader gives the current reader of texts */
    public OwnNameReader(Supplier<TextReader> reader) {
        this.reader = reader;
    }

    /** Returns the terms that the name surely means in either language; none for a missing name. */
    Set<String> listTerms(Bilingual name) {
        return name == null
                ? Set.of()
                : Stream.of(name.fr(), name.nl())
                        .filter(Objects::nonNull)
                        .flatMap(text -> listTerms(text).stream())
                        .collect(Collectors.toSet());
    }

    /** "Ligue Alzheimer - Centre Idem" says in its first part what it is, "CPAS Forest - Antenne 58" only whose it is. */
    private Set<String> listTerms(String name) {
        int dash = name.indexOf(DASH);
        Set<String> own = needsIn(dash < 0 ? name : name.substring(dash + DASH.length()));
        if (dash < 0 || !own.isEmpty()) {
            return own;
        }
        Set<String> ofParent = new HashSet<>(needsIn(name.substring(0, dash)));
        ofParent.removeIf(CommunalCompetence::isCommunal);
        return ofParent;
    }

    private Set<String> needsIn(String text) {
        String read = text.substring(0, Math.min(text.length(), TextReader.MAX_LENGTH));
        return reader.get()
                .read(read, Set.of(), true)
                .partsOf(Kind.NEED)
                .filter(need -> need.isSure() && need.isInWordsOfItsOwn())
                .flatMap(need -> need.meanings().stream())
                .map(NeedMeaning::termId)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }
}
