package brussels.repere.rest.directory;

import brussels.repere.directory.ListedService;
import brussels.repere.generation.BrusselsClock;
import brussels.repere.rest.cache.SingleEntryCache;
import brussels.repere.text.Lang;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Keeps the hours of today as long as their record stays the same. Those of another day, on which somebody means to come, are read each
 * time. Safe for use by several threads.
 */
@ApplicationScoped
public class DayHoursCache {

    private final BrusselsClock clock;
    private final SingleEntryCache<LocalDate, Map<Lang, Cache<ListedService, Optional<DayHoursView>>>> ofToday =
            new SingleEntryCache<>(day -> newHoursByLanguage());

    DayHoursCache(BrusselsClock clock) {
        this.clock = clock;
    }

    private static Map<Lang, Cache<ListedService, Optional<DayHoursView>>> newHoursByLanguage() {
        Map<Lang, Cache<ListedService, Optional<DayHoursView>>> hours = new EnumMap<>(Lang.class);
        for (Lang lang : Lang.values()) {
            // Weak keys are compared by identity, as intended, and entries disappear together with their record.
            hours.put(
                    lang,
                    Caffeine.newBuilder().weakKeys().executor(Runnable::run).build());
        }
        return hours;
    }

    /** Returns the hours of each service on a day; null where they are not certain. */
    public Function<ListedService, DayHoursView> of(LocalDate day, Lang lang) {
        if (!day.equals(clock.today())) {
            return service -> read(service, day, lang);
        }
        Cache<ListedService, Optional<DayHoursView>> known = ofToday.get(day).get(lang);
        return service -> known.get(service, listed -> Optional.ofNullable(read(listed, day, lang)))
                .orElse(null);
    }

    private static DayHoursView read(ListedService service, LocalDate day, Lang lang) {
        return DayHoursView.of(service.access().hours(), day, lang);
    }
}
