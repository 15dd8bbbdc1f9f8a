package brussels.repere.eligibility;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Whether a service charges its users. An unknown cost is null. */
public enum CostType {
    FREE,
    PAID;

    /** Returns the name of this value in the API and in files. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<CostType> find(String code) {
        return Arrays.stream(values()).filter(type -> type.code().equals(code)).findFirst();
    }
}
