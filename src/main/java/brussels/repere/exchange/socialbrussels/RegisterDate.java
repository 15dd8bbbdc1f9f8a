package brussels.repere.exchange.socialbrussels;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Parses dates as the register writes them: {@code 28/08/20}. */
final class RegisterDate {

    private static final Pattern PATTERN = Pattern.compile("(\\d{2})/(\\d{2})/(?:20)?(\\d{2})");
    private static final int CENTURY = 2000;

    private RegisterDate() {}

    /** Empty if the text is no date. */
    static Optional<LocalDate> find(String text) {
        Matcher date = PATTERN.matcher(text);
        try {
            return date.matches()
                    ? Optional.of(LocalDate.of(
                            CENTURY + Integer.parseInt(date.group(3)),
                            Integer.parseInt(date.group(2)),
                            Integer.parseInt(date.group(1))))
                    : Optional.empty();
        } catch (DateTimeException invalid) {
            return Optional.empty();
        }
    }
}
