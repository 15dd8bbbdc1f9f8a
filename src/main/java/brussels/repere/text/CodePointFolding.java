package brussels.repere.text;

import java.text.Normalizer;

/** Folds one code point by the rules of {@link FoldedText}. */
final class CodePointFolding {

    static final int FIRST_BEYOND_ASCII = 0x80;

    /** Nearly all that people type is below: Latin, Greek, Cyrillic and Arabic letters, punctuation, letterlike symbols. */
    private static final int MEMO_SIZE = 0x2200;
    /** Results for the code points met so far. Two threads may compute the same one, which does no harm. */
    private static final String[] MEMO = new String[MEMO_SIZE];

    /** Single quotation marks, accents that stand alone, the prime, and letters in the shape of an apostrophe. */
    private static final String APOSTROPHES = "`\u00B4\u02BB\u02BC\u2018\u2019\u201B\u2032";
    /** The hyphens and dashes up to the horizontal bar, and the minus sign. */
    private static final String DASHES = "\u2010\u2011\u2012\u2013\u2014\u2015\u2212";

    private static final int FIRST_FULL_WIDTH_FORM = 0xFF01;
    private static final int LAST_FULL_WIDTH_FORM = 0xFF5E;
    private static final int DECIMAL = 10;

    private CodePointFolding() {}

    /** Returns an empty text for a code point that is removed. */
    static String fold(int sign) {
        if (sign >= MEMO_SIZE) {
            return compute(sign);
        }
        String known = MEMO[sign];
        if (known == null) {
            known = compute(sign);
            MEMO[sign] = known;
        }
        return known;
    }

    static boolean isMark(int sign) {
        int type = Character.getType(sign);
        return type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK;
    }

    private static String compute(int sign) {
        StringBuilder folded = new StringBuilder();
        Normalizer.normalize(Character.toString(sign), form(sign))
                .codePoints()
                .forEach(part -> append(folded, Character.toLowerCase(part)));
        return folded.toString();
    }

    private static Normalizer.Form form(int sign) {
        boolean fullWidth = sign >= FIRST_FULL_WIDTH_FORM && sign <= LAST_FULL_WIDTH_FORM;
        return fullWidth || Character.isLetterOrDigit(sign) ? Normalizer.Form.NFKD : Normalizer.Form.NFD;
    }

    private static void append(StringBuilder folded, int sign) {
        if (isMark(sign) || Character.getType(sign) == Character.FORMAT) {
            return;
        }
        if (sign == '\t' || Character.getType(sign) == Character.SPACE_SEPARATOR) {
            folded.append(' ');
        } else if (APOSTROPHES.indexOf(sign) >= 0) {
            folded.append('\'');
        } else if (DASHES.indexOf(sign) >= 0) {
            folded.append('-');
        } else if (Character.isDigit(sign)) {
            folded.append(Character.digit(sign, DECIMAL));
        } else {
            appendLetter(folded, sign);
        }
    }

    private static void appendLetter(StringBuilder folded, int sign) {
        switch (sign) {
            case 'œ' -> folded.append("oe");
            case 'æ' -> folded.append("ae");
            case 'ß' -> folded.append("ss");
            case 'ς' -> folded.append('σ');
            default -> folded.appendCodePoint(sign);
        }
    }
}
