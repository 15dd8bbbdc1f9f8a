package brussels.repere.directory;

import brussels.repere.generation.BrusselsClock;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.YearMonth;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * From when on facts are old: then they rank lower inside a tier, are told by their year alone, and hours with the advice to
 * call. One rule for all who ask ({@code repere.facts.old-after}, in months). Safe for use by several threads.
 */
@ApplicationScoped
public class FactsAge {

    private final int months;
    private final BrusselsClock clock;

    FactsAge(@ConfigProperty(name = "repere.facts.old-after", defaultValue = "24") int months, BrusselsClock clock) {
        if (months < 1) {
            throw new IllegalArgumentException("repere.facts.old-after is a number of months, 1 or more");
        }
        this.months = months;
        this.clock = clock;
    }

    /** The first month in which facts must have been verified to be current now. */
    public YearMonth currentFrom(YearMonth now) {
        return now.minusMonths(months);
    }

    /** @param verified null where nobody knows; of such facts nobody can say that they are old */
    public boolean isOld(YearMonth verified) {
        return verified != null && verified.isBefore(currentFrom(clock.month()));
    }
}
