package brussels.repere.search.catalogue;

import java.util.Comparator;

/** Orders texts by their code points, as the bytes of UTF-8 are ordered, which is how the search engine orders values. */
final class TermOrder implements Comparator<String> {

    static final TermOrder INSTANCE = new TermOrder();

    private static final char FIRST_SURROGATE = 0xD800;
    private static final char AFTER_SURROGATES = 0xE000;
    private static final int ABOVE_ALL = 0x2800;

    private TermOrder() {}

    @Override
    public int compare(String one, String other) {
        int length = Math.min(one.length(), other.length());
        for (int i = 0; i < length; i++) {
            char first = one.charAt(i);
            char second = other.charAt(i);
            if (first != second) {
                return weight(first) - weight(second);
            }
        }
        return one.length() - other.length();
    }

    /** Half of a pair stands for a code point above all that are written as one. */
    private static int weight(char unit) {
        return unit >= FIRST_SURROGATE && unit < AFTER_SURROGATES ? unit + ABOVE_ALL : unit;
    }
}
