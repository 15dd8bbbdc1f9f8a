package brussels.repere.orientation.result;

import java.util.List;
import java.util.Locale;

/**
 * A question whose answer would change the plan.
 *
 * @param needs the positions of the needs whose door may change
 */
public record PlanQuestion(Subject subject, List<Integer> needs) {

    /** What is asked for. */
    public enum Subject {
        /** No place at all was told. */
        PLACE,
        /** The place is a street or a territory, and some of it is served by others. */
        HOUSE_NUMBER,
        AGE,
        INSURER;

        /** Returns its name in the API. */
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
