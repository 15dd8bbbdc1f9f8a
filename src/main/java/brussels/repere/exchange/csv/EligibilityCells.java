package brussels.repere.exchange.csv;

import brussels.repere.eligibility.Ages;
import brussels.repere.eligibility.Appointment;
import brussels.repere.eligibility.Audience;
import brussels.repere.eligibility.Audiences;
import brussels.repere.eligibility.Availability;
import brussels.repere.eligibility.Cost;
import brussels.repere.eligibility.Eligibility;
import brussels.repere.exchange.input.Table;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** For whom a row says that it is, in columns of their own. What cannot be is an error, never left aside. */
final class EligibilityCells {

    private static final Pattern AGE = Pattern.compile("\\d{1,3}([.,]\\d{1,2})?");

    private final Report report;
    private final LocalDate today;

    EligibilityCells(Report report, LocalDate today) {
        this.report = report;
        this.today = today;
    }

    Eligibility eligibility(Table.Row row) {
        Ages ages = new Ages(age(row, "minimum_age"), age(row, "maximum_age"));
        if (!ages.isPossible()) {
            report.error(row, "service.ages");
        }
        return new Eligibility(
                ages.minimum(),
                ages.maximum(),
                audiences(row),
                code(row, "cost", Cost::find, codes(Cost.values(), Cost::code)),
                code(row, "appointment", Appointment::find, codes(Appointment.values(), Appointment::code)));
    }

    private Double age(Table.Row row, String column) {
        Optional<String> said = row.first(column);
        if (said.isPresent() && AGE.matcher(said.get()).matches()) {
            double age = Double.parseDouble(said.get().replace(',', '.'));
            if (age <= Ages.OLDEST) {
                return age;
            }
        }
        said.ifPresent(wrong -> report.error(row, "service.age", row.header(column)));
        return null;
    }

    private Audiences audiences(Table.Row row) {
        List<String> said = row.list("audiences", "\\|").orElse(List.of());
        return Audiences.find(said).orElseGet(() -> {
            report.error(row, "service.audiences", codes(Audience.values(), Audience::code));
            return Audiences.UNKNOWN;
        });
    }

    /** @return null where it is not known */
    Availability availability(Table.Row row) {
        Availability.State state = code(
                row,
                "availability",
                Availability.State::find,
                codes(Availability.State.values(), Availability.State::code));
        LocalDate on = row.first("availability_on").map(text -> date(row, text)).orElse(null);
        if (row.first("availability").isEmpty() && row.first("availability_on").isPresent()) {
            report.error(row, "service.availability-missing");
        }
        return state == null ? null : new Availability(state, on);
    }

    private LocalDate date(Table.Row row, String text) {
        try {
            LocalDate date = LocalDate.parse(text);
            if (!date.isAfter(today)) {
                return date;
            }
        } catch (DateTimeParseException told) {
            // As a date to come, which nobody can have said anything on.
        }
        report.error(row, "service.date", row.header("availability_on"));
        return null;
    }

    private <T> T code(Table.Row row, String column, Function<String, Optional<T>> find, String allowed) {
        Optional<String> said = row.first(column);
        Optional<T> found = said.flatMap(find);
        if (said.isPresent() && found.isEmpty()) {
            report.error(row, "service.code", row.header(column), allowed);
        }
        return found.orElse(null);
    }

    private static <T> String codes(T[] values, Function<T, String> code) {
        return String.join(", ", Stream.of(values).map(code).toList());
    }
}
