package brussels.repere.directory;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How a service reaches people. */
public enum DeliveryMode {
    ON_SITE,
    AT_HOME,
    BY_PHONE,
    ONLINE,
    RESIDENTIAL,
    STREET_WORK;

    /** Its name in the API and in files: {@code at-home}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<DeliveryMode> find(String code) {
        return Arrays.stream(values()).filter(mode -> mode.code().equals(code)).findFirst();
    }
}
