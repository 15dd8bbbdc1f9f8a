package brussels.repere.exchange.entries;

import brussels.repere.eligibility.AgeRange;
import brussels.repere.eligibility.AppointmentRule;
import brussels.repere.eligibility.CostType;
import brussels.repere.eligibility.Eligibility;
import brussels.repere.eligibility.StatedAvailability;
import brussels.repere.eligibility.TargetAudiences;
import brussels.repere.exchange.input.ImportFindings;
import brussels.repere.exchange.wording.ListNotation;
import brussels.repere.exchange.wording.ValueWords;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Reads for whom a row says that its service is, and whether it has room, in codes or in words. A value that cannot be is an error;
 * none is passed over.
 */
final class EligibilityCellReader {

    private static final Pattern AGE =
            Pattern.compile("(\\d{1,3}(?:[.,]\\d{1,2})?)\\s*(?:\\+|(ans?|jaar|jaren)|(mois|maand|maanden))?\\.?");
    private static final int MONTHS_PER_YEAR = 12;
    private static final int UNIT_OF_MONTHS = 3;
    private static final double HUNDREDTHS = 100;

    private final DateCellReader dates;
    private final ImportFindings findings;

    EligibilityCellReader(DateCellReader dates, ImportFindings findings) {
        this.dates = dates;
        this.findings = findings;
    }

    Eligibility readEligibility(EntryRow row) {
        AgeRange ages = new AgeRange(readAge(row, EntryColumn.MINIMUM_AGE), readAge(row, EntryColumn.MAXIMUM_AGE));
        if (!ages.isPossible()) {
            findings.error(
                    row.line(),
                    "service.ages",
                    row.header(EntryColumn.MINIMUM_AGE),
                    row.header(EntryColumn.MAXIMUM_AGE),
                    row.findText(EntryColumn.MINIMUM_AGE).orElse(""),
                    row.findText(EntryColumn.MAXIMUM_AGE).orElse(""));
        }
        return new Eligibility(
                ages.minimum(),
                ages.maximum(),
                readAudiences(row),
                readCode(row, EntryColumn.COST, CostType::find),
                readCode(row, EntryColumn.APPOINTMENT, AppointmentRule::find));
    }

    private Double readAge(EntryRow row, EntryColumn column) {
        Optional<String> text = row.findText(column);
        Matcher age = AGE.matcher(text.orElse("").toLowerCase(Locale.ROOT));
        if (age.matches()) {
            double number = Double.parseDouble(age.group(1).replace(',', '.'));
            double years = age.group(UNIT_OF_MONTHS) == null
                    ? number
                    : Math.round(number / MONTHS_PER_YEAR * HUNDREDTHS) / HUNDREDTHS;
            if (years <= AgeRange.MAX_AGE) {
                return years;
            }
        }
        text.ifPresent(invalid -> findings.error(row.line(), "service.age", row.header(column), invalid));
        return null;
    }

    private TargetAudiences readAudiences(EntryRow row) {
        List<String> groups = ListNotation.split(
                row.list(EntryColumn.AUDIENCES), group -> toCodes(group).isPresent());
        List<String> codes =
                groups.stream().flatMap(group -> toCodes(group).stream()).toList();
        if (codes.size() == groups.size()) {
            return TargetAudiences.find(codes).orElseThrow();
        }
        groups.stream()
                .filter(group -> toCodes(group).isEmpty())
                .forEach(unknown -> reportUnknown(row, EntryColumn.AUDIENCES, unknown));
        return TargetAudiences.UNKNOWN;
    }

    /** Returns the code of a group such as {@code femmes + sans-abri}, whose conditions hold together. */
    private static Optional<String> toCodes(String group) {
        List<Optional<String>> codes = Arrays.stream(group.split("\\+", -1))
                .map(part -> ValueWords.find(EntryColumn.AUDIENCES.code(), part))
                .toList();
        return codes.stream().allMatch(Optional::isPresent)
                ? Optional.of(codes.stream().map(Optional::get).collect(Collectors.joining("+")))
                : ValueWords.find(EntryColumn.AUDIENCES.code(), group);
    }

    /** @return null if it is not known */
    StatedAvailability readAvailability(EntryRow row) {
        StatedAvailability.State state = readCode(row, EntryColumn.AVAILABILITY, StatedAvailability.State::find);
        LocalDate statedOn = dates.readDay(row, EntryColumn.AVAILABILITY_ON);
        if (row.findText(EntryColumn.AVAILABILITY).isEmpty()
                && row.findText(EntryColumn.AVAILABILITY_ON).isPresent()) {
            findings.error(
                    row.line(),
                    "service.availability-missing",
                    row.header(EntryColumn.AVAILABILITY_ON),
                    row.header(EntryColumn.AVAILABILITY));
        }
        return state == null ? null : new StatedAvailability(state, statedOn);
    }

    private <T> T readCode(EntryRow row, EntryColumn column, Function<String, Optional<T>> find) {
        Optional<String> text = row.findText(column);
        Optional<T> found =
                text.flatMap(word -> ValueWords.find(column.code(), word)).flatMap(find);
        if (text.isPresent() && found.isEmpty()) {
            reportUnknown(row, column, text.get());
        }
        return found.orElse(null);
    }

    private void reportUnknown(EntryRow row, EntryColumn column, String value) {
        List<String> words = ValueWords.list(column.code());
        List<String> nearest = NearestNames.list(value, words);
        if (nearest.isEmpty()) {
            findings.error(
                    row.line(),
                    "service.word",
                    row.header(column),
                    value,
                    NearestNames.join(ValueWords.listValues(column.code())));
        } else {
            findings.error(row.line(), "service.word-like", row.header(column), value, NearestNames.join(nearest));
        }
    }
}
