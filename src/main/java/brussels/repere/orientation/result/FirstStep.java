package brussels.repere.orientation.result;

import java.util.List;
import java.util.Locale;

/**
 * What to do first.
 *
 * @param phone to be called; null where the way is another
 * @param byProfessional whether a professional should do it rather than the person
 * @param bring codes of what to bring, as far as it is usual
 */
public record FirstStep(Way way, String phone, boolean byProfessional, List<String> bring) {

    public FirstStep {
        bring = List.copyOf(bring);
    }

    /** How one begins. */
    public enum Way {
        /** Call: it is by telephone, or comes home, or nobody knows whether one may simply come. */
        CALL,
        /** Make an appointment. */
        APPOINTMENT,
        /** Go there. */
        WALK_IN,
        EMAIL,
        ONLINE,
        /** Nothing is known but where it is. */
        GO_AND_ASK;

        /** Returns its name in the API. */
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
