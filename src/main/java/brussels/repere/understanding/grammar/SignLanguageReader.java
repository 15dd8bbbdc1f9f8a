package brussels.repere.understanding.grammar;

import brussels.repere.understanding.arbiter.Claim;
import brussels.repere.understanding.reading.Reading.Kind;
import brussels.repere.understanding.reading.Reading.Part;
import brussels.repere.understanding.reading.Span;
import brussels.repere.understanding.words.TypedText;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Reads that somebody wants to be spoken to in a sign language: "interprète en langue des signes", "LSFB", "tolk Vlaamse
 * Gebarentaal". A course of it is a need. Immutable, safe for use by several threads.
 */
final class SignLanguageReader {

    /** Its words are those of a need as well, which is stronger: only the words that it has for itself are claimed. */
    private static final double WEIGHT = 25;

    private static final String FRENCH_BELGIAN = "sfb";
    private static final String FLEMISH = "vgt";
    private static final Map<String, String> ACRONYMS = Map.of("lsfb", FRENCH_BELGIAN, "vgt", FLEMISH);
    private static final Set<String> LEARNING =
            Set.of("apprendre", "cours", "cursus", "leren", "les", "lessen", "formation", "opleiding");

    /** Adds a claim if the text speaks of an interpreter of a sign language. */
    void read(TypedText text, List<Claim> claims) {
        boolean learns = text.words().stream().anyMatch(word -> LEARNING.contains(word.folded()));
        for (int i = 0; i < text.size() && !learns; i++) {
            if (ACRONYMS.containsKey(text.foldedAt(i))) {
                add(ACRONYMS.get(text.foldedAt(i)), i, i + 1, text, claims);
            } else if (text.foldedAt(i).equals("signes")
                    && text.foldedAt(i - 2).equals("langue")
                    && isInterpreted(text)) {
                add(FRENCH_BELGIAN, i - 2, i + 1, text, claims);
            } else if (text.foldedAt(i).equals("gebarentaal") && isInterpreted(text)) {
                add(FLEMISH, i, i + 1, text, claims);
            }
        }
    }

    private static boolean isInterpreted(TypedText text) {
        return text.words().stream()
                .anyMatch(word -> word.folded().startsWith("interpret")
                        || word.folded().startsWith("tolk")
                        || word.folded().startsWith("parl")
                        || word.folded().startsWith("spreek"));
    }

    private static void add(String tag, int from, int to, TypedText text, List<Claim> claims) {
        Span span = text.span(from, to);
        claims.add(Claim.ofRun(Part.fact(Kind.LANGUAGE, span, span.in(text.original()), tag), from, to - 1, WEIGHT));
    }
}
