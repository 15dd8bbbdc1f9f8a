package brussels.repere.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text in the form used to compare texts, with the position of each of its characters in the original. All packages fold
 * texts with this class, so that they agree about case, accents, composed and decomposed letters, no-break spaces, invisible
 * characters, apostrophes and dashes. Immutable, safe for use by several threads.
 *
 * <p>Each code point is folded separately:
 *
 * <ul>
 *   <li>Marks and format characters (soft hyphen, zero width space, byte order mark) are removed.
 *   <li>Letters, decimal digits and full-width forms become their compatible characters (NFKD): ﬁ is fi, º is o, １ is 1.
 *       Digits of all scripts become ASCII digits. ½ and ² stay as they are, because 10½ is not 101.
 *   <li>Letters become lower case, and œ, æ, ß and ς become oe, ae, ss and σ.
 *   <li>A tab and spaces of any width become a space. Line breaks stay.
 *   <li>Characters that serve as an apostrophe become {@code '}; hyphens, dashes and the minus sign become {@code -}.
 * </ul>
 *
 * <p>The composed (NFC) and the decomposed (NFD) form of a text have the same folded text, and a folded text folds to itself.
 */
public final class FoldedText {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
    /** Two letters with dots may be the initials of a person: "J.P. Rullens" must equal "J. P. Rullens". */
    private static final int MIN_ACRONYM_LENGTH = 3;
    /** An acronym does not begin right after a word and a dot, because the dots in "usager.e.s" separate endings. */
    private static final Pattern WORD_OR_ACRONYM =
            Pattern.compile("(?<![\\p{L}\\p{N}]|[\\p{L}\\p{N}]\\.)\\p{L}(?:\\.\\p{L}){" + (MIN_ACRONYM_LENGTH - 1)
                    + ",}(?![\\p{L}\\p{N}])\\.?|" + WORD.pattern());

    private final String original;
    private final String folded;
    /** The start, in the original, of the code point that each folded character comes from; null if all positions are equal. */
    private final int[] starts;
    /** The end of that code point and of the marks that follow it. */
    private final int[] ends;

    /**
     * A word of a text.
     *
     * @param folded the word without the dots of an acronym
     * @param start position in the original text
     * @param end position after the word in the original text
     */
    public record Word(String folded, int start, int end) {}

    private FoldedText(String original, String folded, int[] starts, int[] ends) {
        this.original = original;
        this.folded = folded;
        this.starts = starts;
        this.ends = ends;
    }

    public static FoldedText of(String original) {
        if (isAscii(original)) {
            return new FoldedText(original, foldAscii(original), null, null);
        }
        StringBuilder folded = new StringBuilder(original.length());
        int[] starts = new int[original.length()];
        int[] ends = new int[original.length()];
        int last = 0;
        int next;
        for (int position = 0; position < original.length(); position = next) {
            int codePoint = original.codePointAt(position);
            next = position + Character.charCount(codePoint);
            String foldedCodePoint = CodePointFolding.fold(codePoint);
            if (!foldedCodePoint.isEmpty()) {
                last = folded.length();
                folded.append(foldedCodePoint);
                if (folded.length() > starts.length) {
                    starts = Arrays.copyOf(starts, folded.length() * 2);
                    ends = Arrays.copyOf(ends, folded.length() * 2);
                }
                Arrays.fill(starts, last, folded.length(), position);
                Arrays.fill(ends, last, folded.length(), next);
            } else if (CodePointFolding.isMark(codePoint)) {
                Arrays.fill(ends, last, folded.length(), next);
            }
        }
        return new FoldedText(original, folded.toString(), starts, ends);
    }

    /** Returns the folded text without positions. */
    public static String fold(String text) {
        return isAscii(text) ? foldAscii(text) : of(text).folded;
    }

    private static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= CodePointFolding.FIRST_BEYOND_ASCII) {
                return false;
            }
        }
        return true;
    }

    private static String foldAscii(String text) {
        return text.toLowerCase(Locale.ROOT).replace('`', '\'').replace('\t', ' ');
    }

    public String folded() {
        return folded;
    }

    public String original() {
        return original;
    }

    /**
     * Returns the original of a part of the folded text, including the marks that belong to its last letter. A part that begins
     * or ends inside the folded form of one original character contains all of that character: half of an "oe" is "œ".
     *
     * @param from position in the folded text
     * @param to position after the part in the folded text
     */
    public String original(int from, int to) {
        return from == to ? "" : original.substring(start(from), end(to));
    }

    private int start(int from) {
        return starts == null ? from : starts[from];
    }

    private int end(int to) {
        return ends == null ? to : ends[to - 1];
    }

    /** Returns the words, made of letters and digits, in their order. An acronym with dots is one word: "C.P.A.S." is "cpas". */
    public List<Word> words() {
        List<Word> words = new ArrayList<>();
        Matcher matcher = (mayHaveAcronyms() ? WORD_OR_ACRONYM : WORD).matcher(folded);
        while (matcher.find()) {
            words.add(new Word(matcher.group().replace(".", ""), start(matcher.start()), end(matcher.end())));
        }
        return words;
    }

    /** Looks for two dots around a letter. Few texts have them, and the pattern for acronyms is slow. */
    private boolean mayHaveAcronyms() {
        int dot = folded.indexOf('.');
        while (dot >= 0 && dot + 2 < folded.length()) {
            if (folded.charAt(dot + 2) == '.') {
                return true;
            }
            dot = folded.indexOf('.', dot + 1);
        }
        return false;
    }
}
