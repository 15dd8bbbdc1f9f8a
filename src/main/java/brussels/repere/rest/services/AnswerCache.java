package brussels.repere.rest.services;

import brussels.repere.generation.BrusselsClock;
import brussels.repere.geography.delimitation.CurrentTerritoryMap;
import brussels.repere.rest.revalidation.WrittenAnswer;
import brussels.repere.rest.services.request.SharedQuestion;
import brussels.repere.rest.services.response.ServicesAnswer;
import brussels.repere.search.catalogue.CurrentCatalogue;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Scheduler;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Metrics;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.function.BooleanSupplier;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/**
 * Keeps answers to shared questions, for one generation of the data and one minute, since an answer says who is open. Only answers from
 * memory are kept: the index follows the data later. They are some megabytes at most, and each is forgotten a minute after it was written.
 * Safe for use by several threads.
 */
@ApplicationScoped
class AnswerCache {

    private static final int MAX_ANSWERS = 500;
    private static final int MAX_BYTES = 16 * 1024 * 1024;
    private static final Duration LIFETIME = Duration.ofMinutes(1);

    private final LongSupplier generation;
    private final Supplier<ZonedDateTime> clock;
    private final BooleanSupplier fromMemory;
    private final ObjectMapper json;
    private final Counter hits = Counter.builder("repere.answers.kept")
            .description("Questions that an answer was kept for")
            .register(Metrics.globalRegistry);

    /** Each answer counts for as much as leaves room for the most that may be kept. */
    private final Cache<Key, WrittenAnswer> answers = Caffeine.newBuilder()
            .expireAfterWrite(LIFETIME)
            .scheduler(Scheduler.systemScheduler())
            .executor(Runnable::run)
            .maximumWeight(MAX_BYTES)
            .<Key, WrittenAnswer>weigher((key, answer) -> Math.max(MAX_BYTES / MAX_ANSWERS, answer.content().length))
            .build();

    @Inject
    AnswerCache(CurrentTerritoryMap maps, BrusselsClock clock, CurrentCatalogue catalogues, ObjectMapper json) {
        this(() -> maps.get().generation(), clock::now, () -> catalogues.find().isPresent(), json);
    }

    /**
     * @param generation of the data that are published
     * @param fromMemory whether shared questions are answered from memory
     */
    AnswerCache(LongSupplier generation, Supplier<ZonedDateTime> clock, BooleanSupplier fromMemory, ObjectMapper json) {
        this.generation = generation;
        this.clock = clock;
        this.fromMemory = fromMemory;
        this.json = json;
    }

    /** Figures that begin at 0 show the first rise too. */
    void register(@Observes StartupEvent start) {}

    private record Key(SharedQuestion question, long generation, ZonedDateTime minute) {}

    /** @param answer asked for if none is kept */
    WrittenAnswer get(SharedQuestion question, Supplier<ServicesAnswer> answer) {
        Key key = keyOf(question);
        WrittenAnswer kept = answers.getIfPresent(key);
        if (kept != null) {
            hits.increment();
            return kept;
        }
        boolean wasFromMemory = fromMemory.getAsBoolean();
        ServicesAnswer fresh = answer.get();
        WrittenAnswer written = WrittenAnswer.of(fresh, json);
        // While data are read again, and when the minute ends, an answer may be of both sides.
        if (wasFromMemory && fresh.generation() == key.generation() && key.equals(keyOf(question))) {
            answers.put(key, written);
        }
        return written;
    }

    private Key keyOf(SharedQuestion question) {
        return new Key(question, generation.getAsLong(), clock.get().truncatedTo(ChronoUnit.MINUTES));
    }

    /** Returns how many answers are kept. */
    long count() {
        answers.cleanUp();
        return answers.estimatedSize();
    }

    /** Forgets all of them. */
    void clear() {
        answers.invalidateAll();
    }
}
