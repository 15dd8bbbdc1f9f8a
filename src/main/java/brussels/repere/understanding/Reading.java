package brussels.repere.understanding;

import brussels.repere.geocoding.PlaceCandidate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What a text means, part by part. Immutable.
 *
 * @param parts the parts in the order of the text
 */
public record Reading(List<Part> parts) {

    private static final Set<NeedMeaning.MatchKind> SURE_MATCHES =
            EnumSet.of(NeedMeaning.MatchKind.EXACT, NeedMeaning.MatchKind.NAME);

    /** Returns the reading of a need that is given by the id of its term. */
    public static Reading ofTerm(String id) {
        return new Reading(
                List.of(Part.need(id, List.of(new NeedMeaning(id, id, NeedMeaning.MatchKind.EXACT)), List.of())));
    }

    /** What a part of a text says. */
    public enum Kind {
        NEED,
        PLACE,
        LANGUAGE,
        /** Words that were not understood, and are searched for as they are. */
        WORDS
    }

    /**
     * A part of a text.
     *
     * @param text the part as it was typed
     * @param meanings what a need may mean, the surest first: several if it is ambiguous, one without a term if people name
     *     something that the taxonomy does not have; empty for other kinds
     * @param places which places are meant, the likeliest first; empty for other kinds
     * @param language the tag of the language; null for other kinds
     * @param alternativePhrases other ways to say the same, in both languages: "OCMW" for "CPAS", "Schaarbeek" for "Schaerbeek"
     */
    public record Part(
            Kind kind,
            String text,
            List<NeedMeaning> meanings,
            List<PlaceCandidate> places,
            String language,
            List<String> alternativePhrases) {

        static Part need(String text, List<NeedMeaning> meanings, List<String> alternativePhrases) {
            return new Part(Kind.NEED, text, meanings, List.of(), null, alternativePhrases);
        }

        static Part place(String text, List<PlaceCandidate> places, List<String> alternativePhrases) {
            return new Part(Kind.PLACE, text, List.of(), places, null, alternativePhrases);
        }

        static Part language(String text, String tag) {
            return new Part(Kind.LANGUAGE, text, List.of(), List.of(), tag, List.of());
        }

        static Part words(String text) {
            return new Part(Kind.WORDS, text, List.of(), List.of(), null, List.of());
        }

        /** Returns whether it is a place, a language, or a need that the taxonomy has a term for. */
        public boolean isUnderstood() {
            return kind != Kind.WORDS
                    && (kind != Kind.NEED || meanings.stream().anyMatch(meaning -> meaning.termId() != null));
        }

        /** Returns whether nothing else can be meant: a place, a language, or words of the vocabulary as they are. */
        public boolean isSure() {
            return isUnderstood()
                    && (kind != Kind.NEED
                            || SURE_MATCHES.contains(meanings.get(0).matchKind()));
        }

        /** Returns the id by which a caller can switch it off: {@code place:uccle}. */
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
