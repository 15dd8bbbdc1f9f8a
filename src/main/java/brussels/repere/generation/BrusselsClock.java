package brussels.repere.generation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/**
 * What time it is in Brussels, which decides what is open and which day a fact is of. Everything that asks for the time of day
 * asks here, so that a test can say what time it is. Immutable.
 */
@ApplicationScoped
public class BrusselsClock {

    public static final ZoneId ZONE = ZoneId.of("Europe/Brussels");

    private final Clock clock;

    public BrusselsClock() {
        this(Clock.systemUTC());
    }

    private BrusselsClock(Clock clock) {
        this.clock = clock;
    }

    /** A clock that stands still. */
    public static BrusselsClock fixedAt(ZonedDateTime time) {
        return new BrusselsClock(Clock.fixed(time.toInstant(), ZONE));
    }

    public ZonedDateTime now() {
        return ZonedDateTime.now(clock.withZone(ZONE));
    }

    public LocalDate today() {
        return now().toLocalDate();
    }

    public YearMonth month() {
        return YearMonth.from(now());
    }
}
