package brussels.repere.generation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/**
 * The current time in Brussels, which decides what is open and to which day a fact belongs. All code that needs the
 * time of day uses this class, so that a test can set it. Immutable.
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

    /** Returns a clock that always shows the same time. */
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
