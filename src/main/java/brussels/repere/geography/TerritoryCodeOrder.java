package brussels.repere.geography;

import java.util.Comparator;

/** Orders codes as people count them: numbers by value (2 before 10), others alphabetically. */
enum TerritoryCodeOrder implements Comparator<String> {
    INSTANCE;

    @Override
    public int compare(String one, String other) {
        if (isNumber(one) && isNumber(other) && one.length() != other.length()) {
            return Integer.compare(one.length(), other.length());
        }
        return one.compareTo(other);
    }

    private static boolean isNumber(String code) {
        // Runs some hundred times for each answer, so that a regular expression would be too slow.
        for (int i = 0; i < code.length(); i++) {
            if (code.charAt(i) < '0' || code.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }
}
