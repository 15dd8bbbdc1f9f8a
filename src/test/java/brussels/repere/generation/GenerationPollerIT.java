package brussels.repere.generation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import brussels.repere.coverage.CurrentCoverageMap;
import brussels.repere.geography.delimitation.CurrentTerritoryMap;
import brussels.repere.testing.ApplicationTest;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@ApplicationTest
class GenerationPollerIT {

    @Inject
    GenerationPoller poller;

    @Inject
    DataGeneration.Repository generations;

    @Inject
    CurrentTerritoryMap maps;

    @Inject
    CurrentCoverageMap coverage;

    @Inject
    LastObserver observer;

    /** Comes after all others but the publication of the map, and may refuse. */
    @Singleton
    static class LastObserver {

        private final CurrentTerritoryMap maps;
        private final CurrentCoverageMap coverage;
        private volatile boolean refusing;
        private volatile boolean watching;
        private volatile long mapThen;
        private volatile long coverageThen;

        LastObserver(CurrentTerritoryMap maps, CurrentCoverageMap coverage) {
            this.maps = maps;
            this.coverage = coverage;
        }

        void observe(@Observes @Priority(ReloadOrder.PUBLICATION - 1) DataChanged change) {
            if (refusing) {
                throw new IllegalStateException("refused by the test");
            }
            if (watching) {
                mapThen = maps.get().generation();
                coverageThen = coverage.get().territory().generation();
            }
        }
    }

    @BeforeEach
    void watch() {
        poller.poll();
        observer.watching = true;
    }

    @AfterEach
    void leave() {
        observer.watching = false;
        observer.refusing = false;
        poller.poll();
    }

    private void change() {
        QuarkusTransaction.requiringNew().run(generations::next);
    }

    @Test
    @DisplayName("The map answers last: when it tells a new generation, areas are of that generation already")
    void order() {
        long before = maps.get().generation();
        change();
        poller.poll();
        assertThat(observer.coverageThen).isEqualTo(before + 1);
        assertThat(observer.mapThen).isEqualTo(before);
        assertThat(maps.get().generation()).isEqualTo(before + 1);
        assertThat(coverage.get().territory()).isSameAs(maps.get());
    }

    @Test
    @DisplayName("Where an observer fails the old map goes on answering, and the change is told again")
    void failure() {
        long before = maps.get().generation();
        observer.refusing = true;
        change();
        assertThatThrownBy(poller::poll).hasMessageContaining("refused by the test");
        assertThat(maps.get().generation()).isEqualTo(before);
        observer.refusing = false;
        poller.poll();
        assertThat(maps.get().generation()).isEqualTo(before + 1);
    }
}
