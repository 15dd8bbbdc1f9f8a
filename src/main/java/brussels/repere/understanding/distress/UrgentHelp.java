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

/** What somebody needs who shows distress and says nothing else: what helps. Safe for use by several threads. */
public final class UrgentHelp {

    private static final Set<Kind> HIDDEN_BY_HELP = Set.of(Kind.NEED, Kind.WORDS, Kind.AUDIENCE);

    private UrgentHelp() {}

    /**
     * Adds the need of the first sign that the taxonomy has help for, in place of what its words say otherwise; nothing if the parts surely say a need.
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
}
