package brussels.repere.search.question;

import java.time.YearMonth;
import java.util.Arrays;
import java.util.Optional;

/** How long ago somebody last checked the facts of a record. */
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
        return Arrays.stream(values()).filter(each -> each.code.equals(code)).findFirst();
    }

    /** The first month that is still as fresh; null where there is none. */
    public YearMonth firstMonth(YearMonth now) {
        return months == Integer.MAX_VALUE ? null : now.minusMonths(months);
    }

    /** The first month that is fresher than that; null where there is none. */
    public YearMonth firstFresherMonth(YearMonth now) {
        return this == SIX_MONTHS || this == UNKNOWN ? null : values()[ordinal() - 1].firstMonth(now);
    }
}
