package brussels.repere.exchange.entries;

import brussels.repere.eligibility.StatedCapacity;
import brussels.repere.exchange.input.ImportFindings;
import brussels.repere.exchange.wording.ValueWords;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads how many people a row says that its service can take. The unit may stand in its own column or behind the number, as in
 * {@code 394 lits}; without any, places are meant. A value that cannot be is an error.
 */
final class CapacityCellReader {

    /** Thousands may be parted by a blank or a dot; spreadsheets write a whole number as {@code 394,0}. */
    private static final Pattern CAPACITY =
            Pattern.compile("(\\d{1,2}[ .\\h]?\\d{3}|\\d{1,5})(?:[.,]0+)?(?:\\h+(\\p{L}.*))?");

    private final DateCellReader dates;
    private final ImportFindings findings;

    CapacityCellReader(DateCellReader dates, ImportFindings findings) {
        this.dates = dates;
        this.findings = findings;
    }

    /** @return null if it is not known */
    StatedCapacity read(EntryRow row) {
        Optional<String> text = row.findText(EntryColumn.CAPACITY);
        Optional<String> unitText = row.findText(EntryColumn.CAPACITY_UNIT);
        LocalDate statedOn = dates.readDay(row, EntryColumn.CAPACITY_ON);
        if (text.isEmpty()) {
            reportAlone(row);
            return null;
        }
        Matcher parts = CAPACITY.matcher(text.get().strip());
        if (!parts.matches()) {
            findings.error(row.line(), "service.capacity", row.header(EntryColumn.CAPACITY), text.get());
            return null;
        }
        Optional<String> word = unitText.or(() -> Optional.ofNullable(parts.group(2)));
        Optional<StatedCapacity.Unit> unit = word.isEmpty()
                ? Optional.of(StatedCapacity.Unit.PLACES)
                : word.flatMap(each -> ValueWords.find(EntryColumn.CAPACITY_UNIT.code(), each))
                        .flatMap(StatedCapacity.Unit::find);
        if (unit.isEmpty()) {
            EntryColumn column = unitText.isPresent() ? EntryColumn.CAPACITY_UNIT : EntryColumn.CAPACITY;
            findings.error(
                    row.line(),
                    "service.word",
                    row.header(column),
                    word.get(),
                    NearestNames.join(ValueWords.listValues(EntryColumn.CAPACITY_UNIT.code())));
            return null;
        }
        int number = Integer.parseInt(parts.group(1).replaceAll("\\D", ""));
        return new StatedCapacity(number, unit.get(), statedOn);
    }

    /** A date says when something was said: without it, a cell is missing. A unit alone is what a template leaves behind. */
    private void reportAlone(EntryRow row) {
        if (row.findText(EntryColumn.CAPACITY_ON).isPresent()) {
            findings.error(
                    row.line(),
                    "service.availability-missing",
                    row.header(EntryColumn.CAPACITY_ON),
                    row.header(EntryColumn.CAPACITY));
        }
    }
}
