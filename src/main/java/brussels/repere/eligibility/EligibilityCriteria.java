package brussels.repere.eligibility;

import java.util.List;

/**
 * What somebody says of themselves, and on which terms they would come. Values of one list are alternatives; all that is said
 * is to hold. Immutable.
 *
 * @param age in decimal years; null where it is not said
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
