package brussels.repere.rest.sheets;

import brussels.repere.rest.problem.ParameterError;
import brussels.repere.rest.problem.ParameterErrors;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/** Reads the month of a sheet: {@code 2027-01}. */
public final class SheetMonth {

    private SheetMonth() {}

    public static Optional<YearMonth> find(String written) {
        try {
            return written.length() == "2027-01".length() ? Optional.of(YearMonth.parse(written)) : Optional.empty();
        } catch (DateTimeParseException noMonth) {
            return Optional.empty();
        }
    }

    /** @throws brussels.repere.rest.problem.ProblemException if it is none */
    public static YearMonth read(String written) {
        return find(written).orElseThrow(() -> {
            ParameterErrors errors = new ParameterErrors();
            errors.add("month", ParameterError.Code.MALFORMED, "sheet.month");
            return errors.toProblem();
        });
    }
}
