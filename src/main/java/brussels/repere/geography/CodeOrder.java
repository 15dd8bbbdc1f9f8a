package brussels.repere.geography;

import java.util.Comparator;

/** Codes as people count them: numbers by value (2 before 10), others by letter. */
enum CodeOrder implements Comparator<String> {
    INSTANCE;

    @Override
    public int compare(String one, String other) {
        if (isNumber(one) && isNumber(other) && one.length() != other.length()) {
            return Integer.compare(one.length(), other.length());
        }
        return one.compareTo(other);
    }

    private static boolean isNumber(String code) {
        return code.chars().allMatch(c -> c >= '0' && c <= '9');
    }
}
