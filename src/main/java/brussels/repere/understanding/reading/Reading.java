package brussels.repere.understanding.reading;

import brussels.repere.geocoding.PlaceCandidate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What a text means, part by part. Immutable.
 *
 * @param parts the parts in the order of the text; no two of them share a word
 * @param distress the codes of the kinds of distress that it speaks of, the most pressing first
 */
public record Reading(List<Part> parts, List<String> distress) {

    private static final Pattern BREAKS = Pattern.compile("[,\\v]+\\h*");

    private static final Set<NeedMeaning.MatchKind> OF_ITS_OWN =
            EnumSet.of(NeedMeaning.MatchKind.EXACT, NeedMeaning.MatchKind.NAME);

    /** Returns the reading of a need that is given by the id of its term. */
    public static Reading ofTerm(String id) {
        List<NeedMeaning> meanings = List.of(new NeedMeaning(id, id, NeedMeaning.MatchKind.EXACT));
        return new Reading(
                List.of(Part.need(new Span(0, id.length()), id, meanings, Certainty.SURE, List.of())), List.of());
    }

    /** What a part of a text says. */
    public enum Kind {
        NEED,
        /** A need that is not wanted: it narrows, and is never searched for. */
        REFUSED,
        PLACE,
        LANGUAGE,
        /** The age of somebody whom it is about; the value is in years. */
        AGE,
        /** For whom it is; the value is the code of an {@code eligibility.Audience}. */
        AUDIENCE,
        /** What is said of papers, insurance, income or mobility. */
        STATUS,
        /** When help is wanted. */
        TIME,
        /** How help is wanted; the value is the code of a {@code directory.DeliveryMode}. */
        MODE,
        /** What it may cost; the value is the code of an {@code eligibility.CostType}. */
        COST,
        /** Words that mean something and were not understood; they are searched for as they are. */
        WORDS;

        /** Returns its name in the API. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * A part of a text.
     *
     * @param span from its first word to its last; words of other parts may stand between them
     * @param text the span as it was typed
     * @param certainty whether it is applied or offered as a question
     * @param meanings what a need may mean, the surest first: several if it is ambiguous, one without a term if people name
     *     something that the taxonomy does not have; empty for other kinds
     * @param places which places are meant, the likeliest first; empty for other kinds
     * @param value what the kind says that it is: the tag of a language, an age, a code; null for needs, places and words
     * @param alternativePhrases other ways to say the same, in both languages: "OCMW" for "CPAS", "Schaarbeek" for "Schaerbeek"
     */
    public record Part(
            Kind kind,
            Span span,
            String text,
            Certainty certainty,
            List<NeedMeaning> meanings,
            List<PlaceCandidate> places,
            String value,
            List<String> alternativePhrases) {

        public static Part need(
                Span span,
                String text,
                List<NeedMeaning> meanings,
                Certainty certainty,
                List<String> alternativePhrases) {
            return new Part(Kind.NEED, span, text, certainty, meanings, List.of(), null, alternativePhrases);
        }

        public static Part place(Span span, String text, List<PlaceCandidate> places, List<String> alternativePhrases) {
            return new Part(Kind.PLACE, span, text, Certainty.SURE, List.of(), places, null, alternativePhrases);
        }

        /** Returns a part that says something with a value: an age, a language, an audience, a time. */
        public static Part fact(Kind kind, Span span, String text, String value) {
            return new Part(kind, span, text, Certainty.SURE, List.of(), List.of(), value, List.of());
        }

        public static Part words(Span span, String text) {
            return new Part(Kind.WORDS, span, text, Certainty.PERHAPS, List.of(), List.of(), null, List.of());
        }

        /** Returns the same with another certainty. */
        public Part with(Certainty other) {
            return new Part(kind, span, text, other, meanings, places, value, alternativePhrases);
        }

        /** Returns the same need with other meanings. */
        public Part withMeanings(List<NeedMeaning> others) {
            return new Part(kind, span, text, certainty, List.copyOf(others), places, value, alternativePhrases);
        }

        /** Returns the same need without some terms, which may leave no meaning. */
        public Part without(Set<String> terms) {
            return withMeanings(meanings.stream()
                    .filter(meaning -> meaning.termId() == null || !terms.contains(meaning.termId()))
                    .toList());
        }

        /** Returns the same need as one that is not wanted. */
        public Part refused() {
            return new Part(Kind.REFUSED, span, text, certainty, meanings, places, value, List.of());
        }

        /** Returns the tag of the language that it names, or null if it is of another kind. */
        public String language() {
            return kind == Kind.LANGUAGE ? value : null;
        }

        /** Returns whether something is known of what it says: of a need, that the taxonomy has a term for it. */
        public boolean isUnderstood() {
            return kind != Kind.WORDS
                    && (kind != Kind.NEED || meanings.stream().anyMatch(meaning -> meaning.termId() != null));
        }

        /** Returns whether nothing else can be meant. */
        public boolean isSure() {
            return isUnderstood() && certainty == Certainty.SURE;
        }

        /** Returns whether it is a need in words that mean it, rather than in words that merely stand in a name of it. */
        public boolean isInWordsOfItsOwn() {
            return !meanings.isEmpty() && OF_ITS_OWN.contains(meanings.get(0).matchKind());
        }

        /** Returns whether a need is only estimated from words that are like others for it; they may as well be a name. */
        public boolean isEstimated() {
            return !meanings.isEmpty() && meanings.get(0).matchKind() == NeedMeaning.MatchKind.ESTIMATE;
        }

        /** Returns the id by which a caller can switch it off: {@code place:uccle}. */
        public String id() {
            return id(kind, text);
        }

        /** Returns the id of words; it has no comma and no line break, which would part it in a list of ids. */
        public static String id(Kind kind, String text) {
            return kind.code() + ":" + BREAKS.matcher(text).replaceAll(" ").toLowerCase(Locale.ROOT);
        }
    }

    public Stream<Part> partsOf(Kind kind) {
        return parts.stream().filter(part -> part.kind() == kind);
    }

    /** Returns whether the text surely names a need. */
    public boolean saysWhatIsNeeded() {
        return partsOf(Kind.NEED).anyMatch(Part::isSure);
    }

    /**
     * Returns the needs that an answer is about: those that are sure; if none is, what the text perhaps means, which is all that
     * there is to go by, and is told as a guess.
     */
    public List<Part> listNeeded() {
        boolean hasSure = saysWhatIsNeeded();
        return partsOf(Kind.NEED).filter(part -> !hasSure || part.isSure()).toList();
    }
}
