package brussels.repere.rest.pages;

import static brussels.repere.testing.DirectoryEntryBuilder.entry;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import brussels.repere.directory.quality.QualityGap;
import brussels.repere.directory.quality.QualitySurvey;
import brussels.repere.directory.quality.SourceQuality;
import brussels.repere.generation.BrusselsClock;
import brussels.repere.testing.ApplicationTest;
import brussels.repere.testing.DirectoryEntryBuilder;
import brussels.repere.testing.TestRecords;
import jakarta.inject.Inject;
import java.time.YearMonth;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What the records of a source have and lack, and the lists to work through. */
@ApplicationTest
class QualityPageIT {

    @Inject
    QualitySurvey survey;

    @Inject
    TestRecords records;

    @Inject
    BrusselsClock clock;

    @AfterEach
    void clear() {
        records.removeAll();
    }

    private void addRecords() {
        records.add(
                entry("complete")
                        .named("Complet", null)
                        .categories("C67")
                        .languages("fr")
                        .at(50.85, 4.35)
                        .hours("Mo-Fr 09:00-17:00")
                        .phone("02 500 10 17")
                        .verified(YearMonth.from(clock.today()).toString()),
                entry("old")
                        .named("Ancien", null)
                        .hours("sur demande")
                        .phone("à confirmer")
                        .verified("2012-01"),
                entry("empty").named("Vide", null).verified(null),
                entry("refuge").named("Refuge", null).at(50.85, 4.35).confidential());
    }

    @DisplayName("Each gap is counted, and confidential records are not looked at")
    @Test
    void counted() {
        addRecords();
        SourceQuality quality = survey.count().stream()
                .filter(source -> source.source().equals(DirectoryEntryBuilder.SOURCE))
                .findFirst()
                .orElseThrow();
        assertThat(quality.records()).isEqualTo(3);
        assertThat(quality.lacking(QualityGap.NO_POINT)).isEqualTo(2);
        assertThat(quality.percentWithout(QualityGap.NO_POINT)).isEqualTo(33);
        assertThat(quality.lacking(QualityGap.NO_AREA)).isEqualTo(3);
        assertThat(quality.lacking(QualityGap.NO_HOURS)).isEqualTo(1);
        assertThat(quality.lacking(QualityGap.HOURS_ONLY_IN_WORDS)).isEqualTo(1);
        assertThat(quality.lacking(QualityGap.NO_PHONE_THAT_RINGS)).isEqualTo(2);
        assertThat(quality.lacking(QualityGap.NO_CATEGORY)).isEqualTo(2);
        assertThat(quality.lacking(QualityGap.NO_DATE)).isEqualTo(1);
        assertThat(quality.lacking(QualityGap.DUE)).isEqualTo(1);
    }

    @DisplayName("The page tells it in both languages, and leads to a table of what is to be done")
    @Test
    void page() {
        addRecords();
        assertThat(body("/qualite")).contains("Bruxelles Social", "Une zone desservie");
        assertThat(body("/kwaliteit")).contains("Bruxelles Social", "Een werkingsgebied");
        assertThat(body("/qualite.csv?lacking=no-point&source=test"))
                .startsWith("\uFEFFsource;source_id;name;phones;as_of;source_attribution")
                .contains("test;old;Ancien;à confirmer;2012-01;", "test;empty;Vide")
                .doesNotContain("Complet", "Refuge");
        given().get("/qualite.csv?lacking=taste").then().statusCode(400);
    }

    private static String body(String path) {
        return given().urlEncodingEnabled(false)
                .get(path)
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }
}
