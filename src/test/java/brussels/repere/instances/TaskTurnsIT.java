package brussels.repere.instances;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import brussels.repere.testing.ApplicationTest;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@ApplicationTest
class TaskTurnsIT {

    private static final String TASK = "a-task-of-tests";
    private static final Duration DAY = Duration.ofHours(24);

    @Inject
    TaskTurns turns;

    @Inject
    EntityManager entities;

    private final AtomicInteger runs = new AtomicInteger();

    private boolean runIfDue(Duration every) {
        return turns.runIfDue(TASK, every, runs::incrementAndGet);
    }

    @AfterEach
    void clear() {
        run("delete from task_turn where task = '" + TASK + "'");
    }

    private void run(String sql) {
        QuarkusTransaction.requiringNew()
                .run(() -> entities.createNativeQuery(sql).executeUpdate());
    }

    @DisplayName("It runs once in a time, and again when the time is over")
    @Test
    void once() {
        assertThat(runIfDue(DAY)).isTrue();
        assertThat(runIfDue(DAY)).isFalse();
        run("update task_turn set begun_at = begun_at - interval '25 hours' where task = '" + TASK + "'");
        assertThat(runIfDue(DAY)).isTrue();
        assertThat(runs).hasValue(2);
    }

    @DisplayName("While one is at it, another does nothing")
    @Test
    void alone() {
        AtomicBoolean second = new AtomicBoolean(true);
        turns.runIfDue(TASK, Duration.ZERO, () -> second.set(runIfDue(Duration.ZERO)));
        assertThat(second).isFalse();
        assertThat(runs).hasValue(0);
        assertThat(runIfDue(Duration.ZERO)).as("the lock has gone").isTrue();
    }

    @DisplayName("What failed is due at its next time; what ended with its process, at once")
    @Test
    void failed() {
        assertThatThrownBy(() -> turns.runIfDue(TASK, DAY, () -> {
                    throw new IllegalStateException("broken off");
                }))
                .hasMessage("broken off");
        assertThat(runIfDue(DAY)).isFalse();
        run("update task_turn set ended_at = null where task = '" + TASK + "'");
        assertThat(runIfDue(DAY)).isTrue();
    }
}
