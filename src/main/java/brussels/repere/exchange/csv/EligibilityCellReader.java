package brussels.repere.exchange.csv;

import brussels.repere.eligibility.AgeRange;
import brussels.repere.eligibility.AppointmentRule;
import brussels.repere.eligibility.Audience;
import brussels.repere.eligibility.CostType;
import brussels.repere.eligibility.Eligibility;
import brussels.repere.eligibility.StatedAvailability;
import brussels.repere.eligibility.TargetAudiences;
import brussels.repere.exchange.input.CsvTable;
import brussels.repere.exchange.wording.ListNotation;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Reads for whom a row says that its service is, and whether it has room. A value that cannot be is an error; none is passed over. */
final class EligibilityCellReader {

    private static final Pattern AGE = Pattern.compile("\\d{1,3}([.,]\\d{1,2})?");

    private final ImportFindings findings;
    private final LocalDate today;

    EligibilityCellReader(ImportFindings findings, LocalDate today) {
        this.findings = findings;
        this.today = today;
    }

    Eligibility readEligibility(CsvTable.Row row) {
        AgeRange ages = new AgeRange(readAge(row, "minimum_age"), readAge(row, "maximum_age"));
        if (!ages.isPossible()) {
            findings.error(row, "service.ages");
        }
        return new Eligibility(
                ages.minimum(),
                ages.maximum(),
                readAudiences(row),
                readCode(row, "cost", CostType::find, codes(CostType.values(), CostType::code)),
                readCode(
                        row,
                        "appointment",
                        AppointmentRule::find,
                        codes(AppointmentRule.values(), AppointmentRule::code)));
    }

    private Double readAge(CsvTable.Row row, String column) {
        Optional<String> text = row.findFirst(column);
        if (text.isPresent() && AGE.matcher(text.get()).matches()) {
            double age = Double.parseDouble(text.get().replace(',', '.'));
            if (age <= AgeRange.MAX_AGE) {
                return age;
            }
        }
        text.ifPresent(invalid -> findings.error(row, "service.age", row.header(column)));
        return null;
    }

    private TargetAudiences readAudiences(CsvTable.Row row) {
        List<String> audiences =
                row.findList("audiences", ListNotation.SEPARATOR_PATTERN).orElse(List.of());
        return TargetAudiences.find(audiences).orElseGet(() -> {
            findings.error(row, "service.audiences", codes(Audience.values(), Audience::code));
            return TargetAudiences.UNKNOWN;
        });
    }

    /** @return null if it is not known */
    StatedAvailability readAvailability(CsvTable.Row row) {
        StatedAvailability.State state = readCode(
                row,
                "availability",
                StatedAvailability.State::find,
                codes(StatedAvailability.State.values(), StatedAvailability.State::code));
        LocalDate statedOn = row.findFirst("availability_on")
                .map(text -> readDate(row, text))
                .orElse(null);
        if (row.findFirst("availability").isEmpty()
                && row.findFirst("availability_on").isPresent()) {
            findings.error(row, "service.availability-missing");
        }
        return state == null ? null : new StatedAvailability(state, statedOn);
    }

    private LocalDate readDate(CsvTable.Row row, String text) {
        try {
            LocalDate date = LocalDate.parse(text);
            if (!date.isAfter(today)) {
                return date;
            }
        } catch (DateTimeParseException invalid) {
            // A text that is no date is reported like a date in the future, on which nobody can have said anything.
        }
        findings.error(row, "service.date", row.header("availability_on"));
        return null;
    }

    private <T> T readCode(CsvTable.Row row, String column, Function<String, Optional<T>> find, String allowed) {
        Optional<String> text = row.findFirst(column);
        Optional<T> found = text.flatMap(find);
        if (text.isPresent() && found.isEmpty()) {
            findings.error(row, "service.code", row.header(column), allowed);
        }
        return found.orElse(null);
    }

    private static <T> String codes(T[] values, Function<T, String> code) {
        return String.join(", ", Stream.of(values).map(code).toList());
    }
}
