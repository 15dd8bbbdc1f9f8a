package brussels.repere.understanding.mention;

import brussels.repere.understanding.words.TypedText;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * A number as people write it: "84", "2,5", "17 1/2", "quatre-vingt-deux", "anderhalf", "twee en een half". Not a part of a larger one
 * ("9.000"). Immutable.
 *
 * @param last the index of its last word
 */
record WrittenNumber(int last, double value) {

    private static final double HALF = 0.5;
    private static final double TENTHS = 10;
    private static final int MAX_WORDS = 4;
    private static final Set<String> AND = Set.of("et", "en");
    private static final Set<String> ONE = Set.of("un", "une", "een");
    private static final Set<String> ONE_AND_A_HALF = Set.of("anderhalf", "anderhalve");

    static Optional<WrittenNumber> find(int at, TypedText text) {
        String word = text.foldedAt(at);
        if (ONE_AND_A_HALF.contains(word)) {
            return Optional.of(new WrittenNumber(at, 1 + HALF));
        }
        // "Un an": else it is an article.
        if (ONE.contains(word)) {
            return AgeUnits.find(text.foldedAt(at + 1)).map(unit -> new WrittenNumber(at, 1));
        }
        return (word.matches("\\d{1,3}") ? findDigits(at, text) : findWords(at, text))
                .map(number -> number.withHalf(text));
    }

    private static Optional<WrittenNumber> findDigits(int at, TypedText text) {
        if (isGroup(at, text) || at > 0 && isGroup(at - 1, text)) {
            return Optional.empty();
        }
        int whole = Integer.parseInt(text.foldedAt(at));
        String next = text.foldedAt(at + 1);
        if (whole < TENTHS && text.textAfter(at).matches("[,.]") && next.matches("\\d")) {
            return Optional.of(new WrittenNumber(at + 1, whole + Integer.parseInt(next) / TENTHS));
        }
        boolean hasHalf = next.equals("1")
                && text.foldedAt(at + 2).equals("2")
                && text.textAfter(at + 1).equals("/");
        return Optional.of(hasHalf ? new WrittenNumber(at + 2, whole + HALF) : new WrittenNumber(at, whole));
    }

    /** "9.000 euros", "12 500": a group of three digits follows. */
    private static boolean isGroup(int at, TypedText text) {
        return text.foldedAt(at).matches("\\d{1,3}")
                && text.textAfter(at).matches("[.\\h'’]")
                && text.foldedAt(at + 1).matches("\\d{3}");
    }

    private static Optional<WrittenNumber> findWords(int at, TypedText text) {
        Optional<WrittenNumber> longest = Optional.empty();
        StringBuilder words = new StringBuilder();
        for (int i = at; i < Math.min(text.size(), at + MAX_WORDS); i++) {
            words.append(i == at ? "" : " ").append(text.foldedAt(i));
            OptionalInt number = NumberWords.parse(words.toString());
            if (number.isPresent()) {
                longest = Optional.of(new WrittenNumber(i, number.getAsInt()));
            }
        }
        return longest;
    }

    private WrittenNumber withHalf(TypedText text) {
        int end = endOfHalf(last + 1, text);
        return end > last + 1 ? new WrittenNumber(end - 1, value + HALF) : this;
    }

    /** Returns the index after "en een half" or "et demi" at an index; the index itself if no half stands there. */
    static int endOfHalf(int at, TypedText text) {
        int half = ONE.contains(text.foldedAt(at + 1)) ? at + 2 : at + 1;
        boolean isHalf = AND.contains(text.foldedAt(at))
                && (text.foldedAt(half).matches("hal(f|ve)")
                        || text.foldedAt(half).startsWith("demi"));
        return isHalf ? half + 1 : at;
    }
}
