package brussels.repere.understanding.distress;

import brussels.repere.understanding.reading.Certainty;
import brussels.repere.understanding.reading.NeedMeaning;
import brussels.repere.understanding.reading.Reading.Kind;
import brussels.repere.understanding.reading.Reading.Part;
import brussels.repere.understanding.reading.Span;
import brussels.repere.understanding.words.TypedText;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What somebody needs who shows distress: what helps, asked for or not. Safe for use by several threads. */
public final class UrgentHelp {

    private static final Set<Kind> HIDDEN_BY_HELP = Set.of(Kind.NEED, Kind.WORDS, Kind.AUDIENCE);

    private UrgentHelp() {}

    /**
     * Applies what helps: if no help for a sign is applied already, that which phrases perhaps name, and none of their other meanings, whatever
     * the words around them say, since it cannot wait. If the parts surely say no need then, the need of the first sign that the taxonomy has help for is added,
     * in place of what its words say otherwise.
     *
     * @param signs the most pressing first
     * @param known returns those of some terms that the taxonomy has
     * @param without the ids of parts that are switched off
     */
    public static void add(
            List<DistressReader.DistressSign> signs,
            Function<List<String>, List<NeedMeaning>> known,
            TypedText typed,
            Set<String> without,
            List<Part> parts) {
        Set<String> urgent =
                signs.stream().flatMap(sign -> sign.need().needs().stream()).collect(Collectors.toSet());
        if (parts.stream().noneMatch(part -> isNeed(part, urgent) && part.isSure())) {
            parts.replaceAll(part -> isNeed(part, urgent) ? onlyOf(part, urgent).with(Certainty.SURE) : part);
        }
        boolean saysMore = parts.stream().anyMatch(part -> part.kind() == Kind.NEED && part.isSure());
        for (DistressReader.DistressSign sign : signs) {
            List<NeedMeaning> meanings = known.apply(sign.need().needs());
            Span span = typed.span(Collections.min(sign.words()), Collections.max(sign.words()) + 1);
            String text = span.in(typed.original());
            if (!saysMore && !meanings.isEmpty() && !without.contains(Part.id(Kind.NEED, text))) {
                parts.removeIf(part -> HIDDEN_BY_HELP.contains(part.kind())
                        && part.span().start() < span.end()
                        && part.span().end() > span.start());
                parts.add(Part.need(span, text, meanings, Certainty.SURE, List.of()));
                return;
            }
        }
    }

    private static boolean isNeed(Part part, Set<String> terms) {
        return part.kind() == Kind.NEED
                && part.meanings().stream().map(NeedMeaning::termId).anyMatch(terms::contains);
    }

    /** What else the words may mean is not what helps: "violences" also names the protection of children. */
    private static Part onlyOf(Part part, Set<String> terms) {
        return part.withMeanings(part.meanings().stream()
                .filter(meaning -> terms.contains(meaning.termId()))
                .toList());
    }
}
