package brussels.repere.eligibility;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Whether it costs something. Unknown is null. */
public enum CostType {
    FREE,
    PAID;

    /** Its name in the API and in files. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<CostType> find(String code) {
        return Arrays.stream(values()).filter(each -> each.code().equals(code)).findFirst();
    }
}
