package brussels.repere.understanding;

import brussels.repere.geocoding.PlaceCandidate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A question as it was read. Immutable.
 *
 * @param parts in the order of the text
 */
public record Reading(List<Part> parts) {

    private static final Set<NeedMeaning.MatchKind> SURE_MATCHES =
            EnumSet.of(NeedMeaning.MatchKind.EXACT, NeedMeaning.MatchKind.NAME);

    /** A need that is told by the id of its term. */
    public static Reading ofTerm(String id) {
        return new Reading(
                List.of(Part.need(id, List.of(new NeedMeaning(id, id, NeedMeaning.MatchKind.EXACT)), List.of())));
    }

    /** What a part of a question says. */
    public enum Kind {
        NEED,
        PLACE,
        LANGUAGE,
        /** Not understood: searched for as it is. */
        WORDS
    }

    /**
     * A part of a question.
     *
     * @param text as it was typed
     * @param meanings of a need, the surest first; several where it is ambiguous, one without a term where people name
     *     something that the taxonomy does not have; else none
     * @param places of a place, the likeliest first; else none
     * @param language of a language, its tag; else null
     * @param alternativePhrases other ways to say the same, in both languages: "OCMW" for "CPAS", "Schaarbeek" for "Schaerbeek"
     */
    public record Part(
            Kind kind,
            String text,
            List<NeedMeaning> meanings,
            List<PlaceCandidate> places,
            String language,
            List<String> alternativePhrases) {

        static Part need(String text, List<NeedMeaning> meanings, List<String> sayings) {
            return new Part(Kind.NEED, text, meanings, List.of(), null, sayings);
        }

        static Part place(String text, List<PlaceCandidate> places, List<String> sayings) {
            return new Part(Kind.PLACE, text, List.of(), places, null, sayings);
        }

        static Part language(String text, String tag) {
            return new Part(Kind.LANGUAGE, text, List.of(), List.of(), tag, List.of());
        }

        static Part words(String text) {
            return new Part(Kind.WORDS, text, List.of(), List.of(), null, List.of());
        }

        /** Whether it is something that the taxonomy knows. */
        public boolean isUnderstood() {
            return kind != Kind.WORDS
                    && (kind != Kind.NEED || meanings.stream().anyMatch(meaning -> meaning.termId() != null));
        }

        /** Whether nothing else can be meant: words of the vocabulary as they are, a place, a language. */
        public boolean isSure() {
            return isUnderstood()
                    && (kind != Kind.NEED
                            || SURE_MATCHES.contains(meanings.get(0).matchKind()));
        }

        /** By which it can be switched off: {@code place:uccle}. */
        public String id() {
            return id(kind, text);
        }

        static String id(Kind kind, String text) {
            return kind.name().toLowerCase(Locale.ROOT) + ":" + text.toLowerCase(Locale.ROOT);
        }
    }

    public Stream<Part> partsOf(Kind kind) {
        return parts.stream().filter(part -> part.kind() == kind);
    }
}
