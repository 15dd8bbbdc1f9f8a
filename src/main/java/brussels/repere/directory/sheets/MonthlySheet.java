package brussels.repere.directory.sheets;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/**
 * The sheet of a month, as it is stored. Immutable.
 *
 * @param publishedAt when it was published last; null for what never was
 * @param parts the shared one first, then those of bassins by their codes
 */
public record MonthlySheet(YearMonth month, boolean published, Instant publishedAt, List<SheetPart> parts) {

    /** It is to be ready three weeks before its month, so that it is printed and handed out in time. */
    private static final int DAYS_BEFORE_MONTH = 21;

    public MonthlySheet {
        parts = List.copyOf(parts);
    }

    public LocalDate dueOn() {
        return month.atDay(1).minusDays(DAYS_BEFORE_MONTH);
    }

    public SheetStatus status() {
        if (published) {
            return SheetStatus.PUBLISHED;
        }
        return parts.stream().allMatch(part -> part.content().ready()) ? SheetStatus.READY : SheetStatus.DRAFT;
    }

    public SheetPart shared() {
        return find(SheetPart.SHARED).orElseThrow();
    }

    /** @param code {@link SheetPart#SHARED}, or that of a bassin */
    public Optional<SheetPart> find(String code) {
        return parts.stream().filter(part -> part.code().equals(code)).findFirst();
    }
}
