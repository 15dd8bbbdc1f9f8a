package brussels.repere.exchange.entries;

import brussels.repere.text.Bilingual;
import brussels.repere.understanding.TextReader;
import brussels.repere.understanding.reading.Certainty;
import brussels.repere.understanding.reading.NeedMeaning;
import brussels.repere.understanding.reading.Reading;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Proposes categories for an institution that states none, from the needs that its name and its description surely speak of: a name says
 * what it names, and as a sentence it says more. They are
 * offered to a person and never set. What is only perhaps meant is not proposed: of the register it was right once in eight times. For
 * one thread.
 */
public final class LikelyCategories {

    private static final int MAX_PROPOSED = 3;

    private final TextReader reader;
    private final CategoryFinder categories;

    public LikelyCategories(TextReader reader, CategoryFinder categories) {
        this.reader = reader;
        this.categories = categories;
    }

    /** Returns at most three categories, each with its label and id, in the order of the text; none if nothing speaks of one. */
    List<Bilingual> list(Bilingual name, Bilingual description) {
        return Stream.concat(
                        listTexts(name).map(reader::readName),
                        Stream.of(name, description)
                                .flatMap(LikelyCategories::listTexts)
                                .map(text -> reader.read(text, Set.of(), false)))
                .flatMap(reading -> reading.parts().stream())
                .filter(part -> part.kind() == Reading.Kind.NEED && part.certainty() == Certainty.SURE)
                .flatMap(part -> part.meanings().stream().limit(1))
                .map(NeedMeaning::termId)
                .filter(Objects::nonNull)
                .distinct()
                .limit(MAX_PROPOSED)
                .map(categories::describe)
                .toList();
    }

    private static Stream<String> listTexts(Bilingual words) {
        return words == null
                ? Stream.empty()
                : Stream.of(words.fr(), words.nl())
                        .filter(Objects::nonNull)
                        .map(text -> text.substring(0, Math.min(text.length(), TextReader.MAX_LENGTH)));
    }
}
