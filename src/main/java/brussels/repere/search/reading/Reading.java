package brussels.repere.search.reading;

import brussels.repere.geocoding.Offer;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * A question as it was read. Immutable.
 *
 * @param parts in the order of the text
 */
public record Reading(List<Part> parts) {

    public static final Reading NOTHING = new Reading(List.of());

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
     */
    public record Part(Kind kind, String text, List<Meaning> meanings, List<Offer> places, String language) {

        static Part need(String text, List<Meaning> meanings) {
            return new Part(Kind.NEED, text, meanings, List.of(), null);
        }

        static Part place(String text, List<Offer> places) {
            return new Part(Kind.PLACE, text, List.of(), places, null);
        }

        static Part language(String text, String tag) {
            return new Part(Kind.LANGUAGE, text, List.of(), List.of(), tag);
        }

        static Part words(String text) {
            return new Part(Kind.WORDS, text, List.of(), List.of(), null);
        }

        /** By which it can be switched off: {@code place:uccle}. */
        public String id() {
            return id(kind, text);
        }

        static String id(Kind kind, String text) {
            return kind.name().toLowerCase(Locale.ROOT) + ":" + text.toLowerCase(Locale.ROOT);
        }
    }

    public Stream<Part> of(Kind kind) {
        return parts.stream().filter(part -> part.kind() == kind);
    }
}
