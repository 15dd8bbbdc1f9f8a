package brussels.repere.directory.facts;

import brussels.repere.directory.EntryField;
import brussels.repere.eligibility.StatedAvailability;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;

/** How long each fact may be relied on before somebody should look at it again. */
public final class FactPeriods {

    /** After it nobody knows whether there is room. */
    private static final Period AVAILABILITY = Period.ofDays(StatedAvailability.VALID_DAYS);

    private static final Period HOURS = Period.ofMonths(6);
    private static final Period CONTACT = Period.ofMonths(12);
    private static final Period REST = Period.ofMonths(24);

    private FactPeriods() {}

    /** Returns the day on which a fact of some day is due again; empty if nobody knows that day. */
    public static Optional<LocalDate> dueOn(EntryField field, LocalDate asOf) {
        return Optional.ofNullable(asOf).map(day -> day.plus(of(field)));
    }

    private static Period of(EntryField field) {
        return switch (field) {
            case AVAILABILITY -> AVAILABILITY;
            case HOURS -> HOURS;
            case PHONES, WEBSITE, EMAIL, CAPACITY -> CONTACT;
            default -> REST;
        };
    }
}
