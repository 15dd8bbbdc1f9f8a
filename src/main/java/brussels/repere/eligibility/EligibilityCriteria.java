package brussels.repere.eligibility;

import java.util.List;

/**
 * The criteria of a search for services by eligibility: the person's age and audiences, and the acceptable terms. The values of
 * one list are alternatives; different criteria must all hold. Immutable.
 *
 * @param age in decimal years; null if not stated
 */
public record EligibilityCriteria(
        Double age, List<Audience> audiences, List<CostType> costs, List<AppointmentRule> appointments) {

    public static final EligibilityCriteria NONE = new EligibilityCriteria(null, List.of(), List.of(), List.of());

    public EligibilityCriteria {
        audiences = List.copyOf(audiences);
        costs = List.copyOf(costs);
        appointments = List.copyOf(appointments);
    }
}
