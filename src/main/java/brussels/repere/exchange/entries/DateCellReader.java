package brussels.repere.exchange.entries;

import brussels.repere.exchange.input.ImportFindings;
import brussels.repere.exchange.wording.DateNotation;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/** Reads cells that hold a day or a month in the past. */
final class DateCellReader {

    private final LocalDate today;
    private final ImportFindings findings;

    DateCellReader(LocalDate today, ImportFindings findings) {
        this.today = today;
        this.findings = findings;
    }

    /** @param otherwise what an empty cell means; may be null */
    YearMonth readMonth(EntryRow row, EntryColumn column, YearMonth otherwise) {
        Optional<String> text = row.findText(column);
        if (text.isEmpty()) {
            return otherwise;
        }
        Optional<YearMonth> month = DateNotation.findMonth(text.get());
        if (month.isPresent() && !month.get().isAfter(YearMonth.from(today))) {
            return month.get();
        }
        String code = month.isPresent() ? "service.month-to-come" : "service.month";
        findings.error(row.line(), code, row.header(column), text.get());
        return null;
    }

    /** Returns null for an empty cell, and for one that is no day, which is an error. */
    LocalDate readDay(EntryRow row, EntryColumn column) {
        Optional<String> text = row.findText(column);
        if (text.isEmpty()) {
            return null;
        }
        Optional<LocalDate> day = DateNotation.findDay(text.get());
        if (day.isPresent() && !day.get().isAfter(today)) {
            return day.get();
        }
        String code = day.isPresent() ? "service.date-to-come" : "service.date";
        findings.error(row.line(), code, row.header(column), text.get());
        return null;
    }
}
