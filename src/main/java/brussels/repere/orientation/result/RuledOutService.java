package brussels.repere.orientation.result;

import brussels.repere.search.SearchHit;
import java.util.List;
import java.util.Locale;

/**
 * A service that comes to mind and is no door.
 *
 * @param needs the positions of the needs that it would meet
 */
public record RuledOutService(SearchHit hit, List<Integer> needs, Reason reason) {

    /** Why it is no door. */
    public enum Reason {
        /** It is near, but for people elsewhere. */
        SERVES_ELSEWHERE,
        OTHER_AGES,
        /** Another group of people, or other terms. */
        OTHER_PEOPLE,
        MEMBERS_ONLY,
        /** The person does not want it. */
        REFUSED,
        /** Whoever makes the plan does not want it. */
        EXCLUDED,
        FULL;

        /** Returns its name in the API. */
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
