package brussels.repere.search.devotion;

import brussels.repere.text.Bilingual;
import brussels.repere.understanding.TextReader;
import brussels.repere.understanding.reading.NeedMeaning;
import brussels.repere.understanding.reading.Reading.Kind;
import brussels.repere.understanding.reading.Reading.Part;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Reads what the own name of a service says that it is for, by the words by which questions are read: "Centre de Prévention des
 * Violences Conjugales" is for violence between partners. The name of a parent body before a dash says nothing of the service, and
 * neither does a place. Safe for use by several threads if the supplier is.
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
        if (name == null) {
            return Set.of();
        }
        return Stream.of(name.fr(), name.nl())
                .filter(Objects::nonNull)
                .flatMap(this::needsIn)
                .flatMap(need -> need.meanings().stream())
                .map(NeedMeaning::termId)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    private Stream<Part> needsIn(String name) {
        String own = withoutParent(name);
        String read = own.substring(0, Math.min(own.length(), TextReader.MAX_LENGTH));
        return reader.get()
                .read(read, Set.of(), true)
                .partsOf(Kind.NEED)
                .filter(need -> need.isSure() && need.isInWordsOfItsOwn());
    }

    private static String withoutParent(String name) {
        int dash = name.indexOf(DASH);
        return dash < 0 ? name : name.substring(dash + DASH.length());
    }
}
