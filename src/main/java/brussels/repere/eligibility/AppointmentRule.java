package brussels.repere.eligibility;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Whether one must be made before. Unknown is null. */
public enum AppointmentRule {
    REQUIRED,
    NOT_REQUIRED;

    /** Its name in the API and in files. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<AppointmentRule> find(String code) {
        return Arrays.stream(values()).filter(each -> each.code().equals(code)).findFirst();
    }
}
