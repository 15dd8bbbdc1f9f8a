package brussels.repere.directory;

import java.util.Arrays;
import java.util.List;
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

    /** Returns its name in the API and in files, such as {@code at-home}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** @throws java.util.NoSuchElementException if one of the codes is none */
    public static List<DeliveryMode> list(List<String> codes) {
        return codes.stream().map(code -> find(code).orElseThrow()).toList();
    }

    public static Optional<DeliveryMode> find(String code) {
        return Arrays.stream(values()).filter(mode -> mode.code().equals(code)).findFirst();
    }
}
