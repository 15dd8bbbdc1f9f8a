package brussels.repere.eligibility;

/**
 * For whom a service is, and on which terms, as far as it is known. Immutable.
 *
 * @param minimumAge in decimal years, included; null where it is not known
 * @param maximumAge in decimal years, included; null where it is not known
 * @param cost null where it is not known
 * @param appointment null where it is not known
 */
public record Eligibility(
        Double minimumAge, Double maximumAge, TargetAudiences audiences, CostType cost, AppointmentRule appointment) {

    public static final Eligibility UNKNOWN = new Eligibility(null, null, TargetAudiences.UNKNOWN, null, null);

    public Eligibility {
        audiences = audiences == null ? TargetAudiences.UNKNOWN : audiences;
    }

    /** This, and another where it does not say; ages are taken together, since two sources need not mean the same people. */
    public Eligibility orElse(Eligibility other) {
        AgeRange ages = ages().isUnknown() ? other.ages() : ages();
        return new Eligibility(
                ages.minimum(),
                ages.maximum(),
                audiences.areUnknown() ? other.audiences : audiences,
                cost == null ? other.cost : cost,
                appointment == null ? other.appointment : appointment);
    }

    private AgeRange ages() {
        return new AgeRange(minimumAge, maximumAge);
    }

    public boolean fitsAge(double age) {
        return ages().fits(age);
    }

    public boolean rulesOutAge(double age) {
        return agesAreOfAll() && ages().rulesOut(age);
    }

    /** Whoever comes as a parent, or at work, is not of the ages of those whom it is for. */
    public boolean agesAreOfAll() {
        return !audiences.has(Audience.FAMILIES) && !audiences.has(Audience.PROFESSIONALS);
    }
}
