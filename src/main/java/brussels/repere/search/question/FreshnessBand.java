package brussels.repere.search.question;

import java.time.YearMonth;
import java.util.Arrays;
import java.util.Optional;

/**
 * How long ago the facts of a record were last verified. The bands are fixed values of the API; from when on facts are old is a
 * setting ({@code directory.FactsAge}).
 */
public enum FreshnessBand {
    SIX_MONTHS("6-months", 6),
    TWO_YEARS("24-months", 24),
    OLDER("older", Integer.MAX_VALUE),
    UNKNOWN("unknown", Integer.MAX_VALUE);

    private final String code;
    private final int months;

    FreshnessBand(String code, int months) {
        this.code = code;
        this.months = months;
    }

    public String code() {
        return code;
    }

    public static Optional<FreshnessBand> find(String code) {
        return Arrays.stream(values()).filter(band -> band.code.equals(code)).findFirst();
    }

    /** Returns the oldest month in this band; null if there is none. */
    public YearMonth firstMonth(YearMonth now) {
        return months == Integer.MAX_VALUE ? null : now.minusMonths(months);
    }

    /** Returns the oldest month that is too fresh for this band; null if there is none. */
    public YearMonth firstFresherMonth(YearMonth now) {
        return this == SIX_MONTHS || this == UNKNOWN ? null : values()[ordinal() - 1].firstMonth(now);
    }
}
