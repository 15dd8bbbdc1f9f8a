package brussels.repere.eligibility;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Whether a service requires an appointment. An unknown rule is null. */
public enum AppointmentRule {
    REQUIRED,
    NOT_REQUIRED;

    /** Returns the name of this value in the API and in files. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<AppointmentRule> find(String code) {
        return Arrays.stream(values()).filter(rule -> rule.code().equals(code)).findFirst();
    }
}
