package brussels.repere.geocoding;

import java.util.Comparator;

/** Compares and interprets house numbers: 16, 16B, 10-12. */
public final class HouseNumber {

    /** The order along a street: 9 before 16, 16 before 16B. */
    public static final Comparator<String> ORDER =
            Comparator.comparingInt(HouseNumber::leadingNumber).thenComparing(Comparator.naturalOrder());

    private static final int MAX_DIGITS = 6;

    private HouseNumber() {}

    /** Returns the number with which a house number begins; −1 if there is none. */
    public static int leadingNumber(String number) {
        int end = 0;
        while (end < number.length() && end < MAX_DIGITS && Character.isDigit(number.charAt(end))) {
            end++;
        }
        return end == 0 ? -1 : Integer.parseInt(number.substring(0, end));
    }

    /**
     * Returns whether a plain number is one of those that a house with several numbers stands for: 12 and 14 of 10-14.
     */
    static boolean isOneOf(String number, String houseNumber) {
        int dash = houseNumber.indexOf('-');
        if (dash < 0 || !number.chars().allMatch(Character::isDigit)) {
            return false;
        }
        int value = leadingNumber(number);
        int first = leadingNumber(houseNumber);
        int last = leadingNumber(houseNumber.substring(dash + 1));
        return first >= 0 && value >= first && value <= last && isSameSide(value, first);
    }

    public static boolean isSameSide(int one, int other) {
        return (one - other) % 2 == 0;
    }
}
