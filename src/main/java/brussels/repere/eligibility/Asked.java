package brussels.repere.eligibility;

import java.util.List;

/**
 * What somebody says of themselves, and on which terms they would come. Values of one list are alternatives; all that is said
 * is to hold. Immutable.
 *
 * @param age in decimal years; null where it is not said
 */
public record Asked(Double age, List<Audience> audiences, List<Cost> costs, List<Appointment> appointments) {

    public static final Asked NOTHING = new Asked(null, List.of(), List.of(), List.of());

    public Asked {
        audiences = List.copyOf(audiences);
        costs = List.copyOf(costs);
        appointments = List.copyOf(appointments);
    }
}
