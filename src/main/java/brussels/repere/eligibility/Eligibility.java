package brussels.repere.eligibility;

/**
 * Whom a service is for and on which terms, as far as this is known. Immutable.
 *
 * @param minimumAge in decimal years, included; null if not known
 * @param maximumAge in decimal years, included; null if not known
 * @param cost null if not known
 * @param appointment null if not known
 */
public record Eligibility(
        Double minimumAge, Double maximumAge, TargetAudiences audiences, CostType cost, AppointmentRule appointment) {

    public static final Eligibility UNKNOWN = new Eligibility(null, null, TargetAudiences.UNKNOWN, null, null);

    public Eligibility {
        audiences = audiences == null ? TargetAudiences.UNKNOWN : audiences;
    }

    /**
     * Returns this eligibility, with its unknown parts filled in from another. Both age bounds are taken from the same source,
     * because two sources need not mean the same people.
     */
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

    /** Returns whether a person of this age is known to be eligible. */
    public boolean fitsAge(double age) {
        return ages().fits(age);
    }

    /** Returns whether a person of this age is known not to be eligible. */
    public boolean rulesOutAge(double age) {
        return agesAreOfAll() && ages().rulesOut(age);
    }

    /**
     * Returns whether the ages apply to everyone who may use the service. They do not apply to parents, nor to professionals who
     * come for their work.
     */
    public boolean agesAreOfAll() {
        return !audiences.has(Audience.FAMILIES) && !audiences.has(Audience.PROFESSIONALS);
    }
}
