package brussels.repere.eligibility;

/**
 * A range of ages in decimal years, both bounds included: 18 months are 1.5. Immutable.
 *
 * @param minimum null if not known
 * @param maximum null if not known
 */
public record AgeRange(Double minimum, Double maximum) {

    static final AgeRange UNKNOWN = new AgeRange(null, null);

    /** The highest age that is accepted as plausible. */
    public static final double MAX_AGE = 120;

    boolean isUnknown() {
        return minimum == null && maximum == null;
    }

    /** Returns whether the bounds are plausible ages in the right order. */
    public boolean isPossible() {
        return isAge(minimum) && isAge(maximum) && (minimum == null || maximum == null || minimum <= maximum);
    }

    private static boolean isAge(Double age) {
        return age == null || age >= 0 && age <= MAX_AGE;
    }

    /** Returns whether a person of this age is known to be eligible. */
    boolean fits(double age) {
        return !isUnknown() && (minimum == null || minimum <= age) && (maximum == null || age <= maximum);
    }

    /**
     * Returns whether a person of this age is known not to be eligible. The year after the maximum is not ruled out, because "up
     * to 18" may mean until the nineteenth birthday.
     */
    boolean rulesOut(double age) {
        return minimum != null && age < minimum || maximum != null && age >= maximum + 1;
    }
}
