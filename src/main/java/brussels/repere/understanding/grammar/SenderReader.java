package brussels.repere.understanding.grammar;

import brussels.repere.understanding.words.TypedText;
import brussels.repere.understanding.words.WordLists;
import java.util.Set;
import java.util.SortedSet;
import java.util.stream.IntStream;

/**
 * Says which words tell who writes rather than what is needed: a profession, "ik ben thuisverpleegkundige", and the signature under
 * an e-mail, "Maison médicale, Anderlecht". Immutable, safe for use by several threads.
 */
public final class SenderReader {

    private static final Set<String> PROFESSIONS = WordLists.get("sender.professions");
    private static final Set<String> INTRODUCING = WordLists.get("sender.introducing");
    private static final Set<String> CLOSING = WordLists.get("sender.closing");
    private static final int REACH = 3;
    private static final int MAX_WORDS_OF_SIGNATURE = 25;
    private static final int MIN_WORDS_OF_MAIL = 30;

    /** @param words the indexes of the words of a need */
    public boolean isOfSender(SortedSet<Integer> words, TypedText text) {
        return isProfession(words.first(), text) || isInSignature(words.first(), text);
    }

    /**
     * Returns whether a place is where whoever writes works, and not where somebody lives: "Je suis assistante sociale à Saint-Pierre".
     *
     * @param words the indexes of its words
     */
    public boolean isPlaceOfSender(SortedSet<Integer> words, TypedText text) {
        int first = words.first();
        int sentence = text.get(first).sentence();
        return isInSignature(first, text)
                || IntStream.range(0, first)
                        .filter(at -> text.get(at).sentence() == sentence)
                        .anyMatch(at -> isProfession(at, text));
    }

    private static boolean isProfession(int at, TypedText text) {
        return PROFESSIONS.contains(text.foldedAt(at))
                && IntStream.range(at - REACH, at).mapToObj(text::foldedAt).anyMatch(INTRODUCING::contains);
    }

    /** Behind the last closing words of a long text, which stand near its end. */
    private static boolean isInSignature(int at, TypedText text) {
        return text.size() >= MIN_WORDS_OF_MAIL
                && IntStream.range(Math.max(0, text.size() - MAX_WORDS_OF_SIGNATURE), at)
                        .anyMatch(i -> CLOSING.contains(text.foldedAt(i)) && isBeginOfClause(i, text));
    }

    private static boolean isBeginOfClause(int at, TypedText text) {
        return at > 0 && text.get(at - 1).clause() != text.get(at).clause() || isMet(text.foldedAt(at - 1));
    }

    /** "Met vriendelijke groeten". */
    private static boolean isMet(String before) {
        return Set.of("met", "vriendelijke", "bien", "avec", "mes").contains(before);
    }
}
