package brussels.repere.eligibility;

/**
 * From which age and up to which, both included, in decimal years: 18 months are 1.5. Immutable.
 *
 * @param minimum null where it is not known
 * @param maximum null where it is not known
 */
public record AgeRange(Double minimum, Double maximum) {

    public static final AgeRange UNKNOWN = new AgeRange(null, null);

    /** Nobody is older. */
    public static final double MAX_AGE = 120;

    public boolean isUnknown() {
        return minimum == null && maximum == null;
    }

    /** Whether people can be of such ages. */
    public boolean isPossible() {
        return isAge(minimum) && isAge(maximum) && (minimum == null || maximum == null || minimum <= maximum);
    }

    private static boolean isAge(Double age) {
        return age == null || age >= 0 && age <= MAX_AGE;
    }

    /** Whether somebody of that age is known to be meant. */
    public boolean fits(double age) {
        return !isUnknown() && (minimum == null || minimum <= age) && (maximum == null || age <= maximum);
    }

    /** Whether somebody of that age is known not to be meant. Up to 18 may mean until the nineteenth birthday. */
    public boolean rulesOut(double age) {
        return minimum != null && age < minimum || maximum != null && age >= maximum + 1;
    }
}
