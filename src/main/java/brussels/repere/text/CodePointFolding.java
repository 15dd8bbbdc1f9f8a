package brussels.repere.text;

import java.text.Normalizer;

/** Folds one code point by the rules of {@link FoldedText}. */
final class CodePointFolding {

    static final int FIRST_BEYOND_ASCII = 0x80;

    /**
     * Nearly all characters that people type are below this code point: Latin, Greek, Cyrillic and Arabic letters,
     * punctuation, letterlike symbols.
     */
    private static final int MEMO_SIZE = 0x2200;
    /** Results for the code points seen so far. Two threads may compute the same one, which does no harm. */
    private static final String[] MEMO = new String[MEMO_SIZE];

    /** Single quotation marks, standalone accents, the prime, and letters in the shape of an apostrophe. */
    private static final String APOSTROPHES = "`\u00B4\u02BB\u02BC\u2018\u2019\u201B\u2032";
    /** The hyphens and dashes up to the horizontal bar, and the minus sign. */
    private static final String DASHES = "\u2010\u2011\u2012\u2013\u2014\u2015\u2212";

    private static final int FIRST_FULL_WIDTH_FORM = 0xFF01;
    private static final int LAST_FULL_WIDTH_FORM = 0xFF5E;
    private static final int DECIMAL = 10;

    private CodePointFolding() {}

    /** Returns an empty text for a code point that is removed. */
    static String fold(int codePoint) {
        if (codePoint >= MEMO_SIZE) {
            return compute(codePoint);
        }
        String cached = MEMO[codePoint];
        if (cached == null) {
            cached = compute(codePoint);
            MEMO[codePoint] = cached;
        }
        return cached;
    }

    static boolean isMark(int codePoint) {
        int type = Character.getType(codePoint);
        return type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK;
    }

    private static String compute(int codePoint) {
        StringBuilder folded = new StringBuilder();
        Normalizer.normalize(Character.toString(codePoint), form(codePoint))
                .codePoints()
                .forEach(part -> append(folded, Character.toLowerCase(part)));
        return folded.toString();
    }

    private static Normalizer.Form form(int codePoint) {
        boolean fullWidth = codePoint >= FIRST_FULL_WIDTH_FORM && codePoint <= LAST_FULL_WIDTH_FORM;
        return fullWidth || Character.isLetterOrDigit(codePoint) ? Normalizer.Form.NFKD : Normalizer.Form.NFD;
    }

    private static void append(StringBuilder folded, int codePoint) {
        if (isMark(codePoint) || Character.getType(codePoint) == Character.FORMAT) {
            return;
        }
        if (codePoint == '\t' || Character.getType(codePoint) == Character.SPACE_SEPARATOR) {
            folded.append(' ');
        } else if (APOSTROPHES.indexOf(codePoint) >= 0) {
            folded.append('\'');
        } else if (DASHES.indexOf(codePoint) >= 0) {
            folded.append('-');
        } else if (Character.isDigit(codePoint)) {
            folded.append(Character.digit(codePoint, DECIMAL));
        } else {
            appendLetter(folded, codePoint);
        }
    }

    private static void appendLetter(StringBuilder folded, int codePoint) {
        switch (codePoint) {
            case 'œ' -> folded.append("oe");
            case 'æ' -> folded.append("ae");
            case 'ß' -> folded.append("ss");
            case 'ς' -> folded.append('σ');
            default -> folded.appendCodePoint(codePoint);
        }
    }
}
