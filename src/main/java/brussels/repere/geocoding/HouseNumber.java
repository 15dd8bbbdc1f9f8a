package brussels.repere.geocoding;

import java.util.Comparator;

/** How numbers of houses are written: 16, 16B, 10-12. */
public final class HouseNumber {

    /** As they stand along a street: 9 before 16, 16 before 16B. */
    public static final Comparator<String> ORDER =
            Comparator.comparingInt(HouseNumber::leadingNumber).thenComparing(Comparator.naturalOrder());

    private static final int MAX_DIGITS = 6;

    private HouseNumber() {}

    /** The number that it begins with; −1 for none. */
    static int leadingNumber(String number) {
        int end = 0;
        while (end < number.length() && end < MAX_DIGITS && Character.isDigit(number.charAt(end))) {
            end++;
        }
        return end == 0 ? -1 : Integer.parseInt(number.substring(0, end));
    }

    /** Whether a plain number is one of those that a house of several numbers stands for: 12 and 14 of 10-14. */
    static boolean isOneOf(String number, String house) {
        int dash = house.indexOf('-');
        if (dash < 0 || !number.chars().allMatch(Character::isDigit)) {
            return false;
        }
        int wanted = leadingNumber(number);
        int first = leadingNumber(house);
        int last = leadingNumber(house.substring(dash + 1));
        return first >= 0 && wanted >= first && wanted <= last && isSameSide(wanted, first);
    }

    static boolean isSameSide(int one, int other) {
        return (one - other) % 2 == 0;
    }
}
