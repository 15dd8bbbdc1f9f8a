package brussels.repere.observatory;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import brussels.repere.eligibility.EligibilityCriteria;
import brussels.repere.generation.BrusselsClock;
import brussels.repere.geography.Level;
import brussels.repere.observatory.history.FigureHistory;
import brussels.repere.observatory.history.KeptFigures;
import brussels.repere.search.question.Facet;
import brussels.repere.search.question.SearchFilters;
import brussels.repere.testing.ApplicationTest;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Keeps the figures of today, twice, and reads them again. */
@ApplicationTest
class FigureHistoryIT {

    @Inject
    FigureHistory history;

    @Inject
    CurrentObservatory observatory;

    @Inject
    EntityManager entities;

    @Inject
    BrusselsClock clock;

    @AfterEach
    void forget() {
        QuarkusTransaction.requiringNew().run(() -> entities.createNativeQuery("delete from observed_count")
                .executeUpdate());
    }

    @DisplayName("What is kept is what was counted, once a day, and told over HTTP")
    @Test
    void keeps() {
        assertThat(history.hasSince(clock.month().atDay(1))).isFalse();
        int services = history.keep();
        history.keep();
        assertThat(history.hasSince(clock.month().atDay(1))).isTrue();
        List<KeptFigures> kept = history.list(Level.COMMUNE, "C67", 10);
        assertThat(kept).hasSize(1);
        List<ObservatoryCell> now = observatory
                .answer(new ObservatoryQuestion(
                        Level.COMMUNE,
                        new SearchFilters(Map.of(Facet.CATEGORY, List.of("C67")), List.of(), EligibilityCriteria.NONE)))
                .cells();
        assertThat(kept.get(0).takenOn()).isEqualTo(clock.today());
        assertThat(kept.get(0).cells()).hasSize(now.size());
        for (int i = 0; i < now.size(); i++) {
            KeptFigures.KeptCell cell = kept.get(0).cells().get(i);
            assertThat(cell.code()).isEqualTo(now.get(i).territory().key().code());
            assertThat(cell.people().longValue()).isEqualTo(now.get(i).people());
            assertThat(cell.seat()).isEqualTo(now.get(i).seat());
            assertThat(cell.finerCertain()).isEqualTo(now.get(i).finer().certain());
            assertThat(cell.finerInPart()).isEqualTo(now.get(i).finer().inPart());
            assertThat(cell.region()).isEqualTo(now.get(i).region().total());
            assertThat(cell.nobodyPeople().longValue())
                    .isEqualTo(now.get(i).peopleByClass().nobody());
            assertThat(cell.reach600()).isEqualTo(now.get(i).reach().get(0).per1000());
        }
        given().get("/api/v1/observatory/history?level=region")
                .then()
                .statusCode(200)
                .body("counts", hasSize(1))
                .body("counts[0].on", equalTo(clock.today().toString()))
                .body("counts[0].services", equalTo(services))
                .body("counts[0].cells", hasSize(1));
        given().get("/api/v1/observatory/history?level=quartier&category=C999")
                .then()
                .statusCode(400);
        given().get("/api/v1/observatory/history?level=section")
                .then()
                .statusCode(400)
                .body("errors.parameter", hasItem("level"));
    }
}
