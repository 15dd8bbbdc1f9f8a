package brussels.repere.directory;

import brussels.repere.generation.BrusselsClock;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.YearMonth;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Decides which facts are old: they rank lower inside a tier, are dated by their year alone, and their hours come with the advice
 * to call first. The limit is the setting {@code repere.facts.old-after}, in months. Safe for use by several threads.
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

    /** Returns the first month in which facts must have been verified to be current in a given month. */
    public YearMonth currentFrom(YearMonth now) {
        return now.minusMonths(months);
    }

    /** @param verified null where it is not known; such facts do not count as old */
    public boolean isOld(YearMonth verified) {
        return verified != null && verified.isBefore(currentFrom(clock.month()));
    }
}
