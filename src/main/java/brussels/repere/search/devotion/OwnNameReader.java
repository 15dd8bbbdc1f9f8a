package brussels.repere.search.devotion;

import brussels.repere.directory.competence.CommunalCompetence;
import brussels.repere.text.Bilingual;
import brussels.repere.understanding.TextReader;
import brussels.repere.understanding.reading.NeedMeaning;
import brussels.repere.understanding.reading.Reading.Kind;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
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

    /** More names than a register in memory has. */
    private static final int MAX_NAMES = 100_000;

    private final Supplier<TextReader> reader;
    /** Most changes of the data leave nearly all names as they were. */
    private volatile ReadNames known;

    /** @param reader gives the current reader of texts */
    public OwnNameReader(Supplier<TextReader> reader) {
        this.reader = reader;
    }

    private record ReadNames(TextReader reader, Cache<String, Set<String>> termsByName) {}

    /** Returns the terms that the name surely means in either language; none for a missing name. */
    Set<String> listTerms(Bilingual name) {
        if (name == null) {
            return Set.of();
        }
        ReadNames names = readNames();
        return Stream.of(name.fr(), name.nl())
                .filter(Objects::nonNull)
                .flatMap(text -> names.termsByName().get(text, typed -> listTerms(names.reader(), typed)).stream())
                .collect(Collectors.toSet());
    }

    private ReadNames readNames() {
        TextReader current = reader.get();
        ReadNames names = known;
        if (names == null || names.reader() != current && !names.reader().readsLike(current)) {
            names = new ReadNames(
                    current, Caffeine.newBuilder().maximumSize(MAX_NAMES).build());
            known = names;
        }
        return names;
    }

    /** "Ligue Alzheimer - Centre Idem" says in its first part what it is, "CPAS Forest - Antenne 58" only whose it is. */
    private static Set<String> listTerms(TextReader reader, String name) {
        int dash = name.indexOf(DASH);
        Set<String> own = needsIn(reader, dash < 0 ? name : name.substring(dash + DASH.length()));
        if (dash < 0 || !own.isEmpty()) {
            return own;
        }
        Set<String> ofParent = new HashSet<>(needsIn(reader, name.substring(0, dash)));
        ofParent.removeIf(CommunalCompetence::isCommunal);
        return ofParent;
    }

    private static Set<String> needsIn(TextReader reader, String text) {
        String read = text.substring(0, Math.min(text.length(), TextReader.MAX_LENGTH));
        return reader.readName(read)
                .partsOf(Kind.NEED)
                .filter(need -> need.isSure() && need.isInWordsOfItsOwn())
                .flatMap(need -> need.meanings().stream())
                .map(NeedMeaning::termId)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }
}
