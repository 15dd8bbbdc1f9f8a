package brussels.repere.search.plan;

import java.time.YearMonth;

/** Writes months as numbers that stand in the order of the months. */
public final class MonthNumber {

    private static final int YEAR_FACTOR = 100;

    private MonthNumber() {}

    /** Returns the number of a month: {@code 201702}. */
    public static int of(YearMonth month) {
        return month.getYear() * YEAR_FACTOR + month.getMonthValue();
    }
}
