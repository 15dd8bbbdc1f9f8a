package brussels.repere.rest.corrections;

import static brussels.repere.testing.DirectoryEntryBuilder.entry;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import brussels.repere.directory.EntryField;
import brussels.repere.directory.corrections.CorrectionQuery;
import brussels.repere.exchange.corrections.CorrectionExport;
import brussels.repere.generation.GenerationPoller;
import brussels.repere.testing.ApplicationTest;
import brussels.repere.testing.DirectoryEntryBuilder;
import brussels.repere.testing.TestEdits;
import brussels.repere.testing.TestRecords;
import brussels.repere.text.Lang;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.path.xml.XmlPath;
import io.restassured.path.xml.config.XmlPathConfig;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.time.YearMonth;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is known here otherwise than its source says leaves for the keeper of that source, and nothing confidential with it. */
@ApplicationTest
@DisplayName("A correction")
class CorrectionsFeedIT {

    private static final String JSON = "/api/v1/corrections?source=test";
    private static final String CSV = "/api/v1/corrections.csv?source=test";
    private static final String ATOM = "/api/v1/corrections.atom?source=test";

    @Inject
    TestRecords records;

    @Inject
    TestEdits edits;

    @Inject
    CorrectionExport export;

    @Inject
    GenerationPoller generations;

    @Inject
    EntityManager entities;

    @AfterEach
    void clear() {
        edits.forgetAll();
        records.removeAll();
    }

    private static DirectoryEntryBuilder zephyrine(String phone) {
        return entry("zephyrine")
                .named("Zephyrine <&>", "Zefirien")
                .phone(phone)
                .verified("2024-03");
    }

    private void correct(DirectoryEntryBuilder entry, EntryField field) {
        records.correct(entry, field, YearMonth.of(2026, 3));
        generations.poll();
    }

    private void run(String sql) {
        QuarkusTransaction.requiringNew()
                .run(() -> entities.createNativeQuery(sql).executeUpdate());
        generations.poll();
    }

    private static String body(String path) {
        return given().urlEncodingEnabled(false)
                .get(path)
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }

    @DisplayName(
            "tells the cell of the table: what the source says, what is known here, since when, when it was checked")
    @Test
    void told() {
        records.add(zephyrine("02 500 10 10"));
        correct(zephyrine("02 500 20 20"), EntryField.PHONES);
        given().get(JSON + "&lang=nl")
                .then()
                .statusCode(200)
                .body("total", equalTo(1))
                .body("corrections[0].sourceId", equalTo("zephyrine"))
                .body("corrections[0].field", equalTo("phones"))
                .body("corrections[0].verified", equalTo("2026-03"))
                .body("corrections[0].cells.column", contains("phones"))
                .body("corrections[0].cells[0].label", equalTo("Telefoons"))
                .body("corrections[0].cells[0].stated", equalTo("02 500 10 10"))
                .body("corrections[0].cells[0].known", equalTo("02 500 20 20"));
        assertThat(body(CSV + "&lang=fr"))
                .startsWith("\uFEFFsource;source_id;name;column;label;stated;known;since;verified;service")
                .contains("test;zephyrine;Zephyrine <&>;phones;Téléphones;02 500 10 10;02 500 20 20;")
                .contains(";2026-03;" + edits.serviceOf("zephyrine"));
    }

    @DisplayName("stands in the feed, which is well-formed and leads to the service")
    @Test
    void feed() {
        records.add(zephyrine("02 500 10 10"));
        correct(zephyrine("02 500 20 20"), EntryField.PHONES);
        String text = given().get(ATOM + "&lang=fr")
                .then()
                .statusCode(200)
                .contentType(containsString("application/atom+xml"))
                .extract()
                .asString();
        XmlPath feed = new XmlPath(text).using(XmlPathConfig.xmlPathConfig().namespaceAware(false));
        assertThat(feed.getString("feed.entry.title")).isEqualTo("test zephyrine, Zephyrine <&> : Téléphones");
        assertThat(feed.getString("feed.entry.content")).contains("« 02 500 20 20 »", "« 02 500 10 10 »", "2026-03");
        assertThat(feed.getString("feed.entry.link.@href")).contains("/services/" + edits.serviceOf("zephyrine"));
        assertThat(feed.getString("feed.entry.id")).startsWith("urn:uuid:");
        assertThat(feed.getString("feed.updated"))
                .isEqualTo(feed.getString("feed.entry.updated"))
                .endsWith("Z");
    }

    @DisplayName("goes once its source says the same, and while its record is closed")
    @Test
    void gone() {
        records.add(zephyrine("02 500 10 10"));
        correct(zephyrine("02 500 20 20"), EntryField.PHONES);
        records.close("zephyrine", java.time.LocalDate.of(2026, 10, 1));
        generations.poll();
        given().get(JSON).then().body("corrections", hasSize(0));
        records.add(zephyrine("02 500 20 20"));
        generations.poll();
        given().get(JSON).then().body("corrections", hasSize(0));
    }

    @DisplayName("is told since a day, and no day to come or unknown source is asked for")
    @Test
    void asked() {
        records.add(zephyrine("02 500 10 10"));
        correct(zephyrine("02 500 20 20"), EntryField.PHONES);
        run("update field_edit set edited_on = '2026-01-15' where source = 'test'");
        run("update data_generation set number = number + 1");
        given().get(JSON + "&since=2026-01-15").then().body("total", equalTo(1));
        given().get(JSON + "&since=2026-01-16").then().body("total", equalTo(0));
        for (String path : new String[] {JSON, CSV, ATOM}) {
            given().get(path + "&since=2999-01-01").then().statusCode(400);
            given().get(path + "&since=yesterday").then().statusCode(400);
            given().get(path.replace("=test", "=nobody")).then().statusCode(400);
            given().get(path + "&colour=red").then().statusCode(400);
        }
    }

    @DisplayName("of a confidential record is in none of the exports, whoever hides it")
    @ParameterizedTest
    @ValueSource(strings = {"hidden", "told with a hidden one", "hidden by its source"})
    void confidential(String how) throws IOException {
        DirectoryEntryBuilder entry = zephyrine("02 500 10 10").at("Rue du Secret", "7", "1000", 50.85, 4.35);
        records.add(
                entry,
                entry("refuge").at("Rue du Secret", "7", "1000", 50.85, 4.35).confidential());
        correct(zephyrine("02 500 20 20").at("Rue du Secret", "7", "1000", 50.85, 4.35), EntryField.PHONES);
        switch (how) {
            case "hidden" ->
                run(
                        "update location set is_confidential = true where id in (select location_id from service_at_location s"
                                + " join service v on v.id = s.service_id where v.source_id = 'zephyrine')");
            case "told with a hidden one" ->
                run(
                        "update service set joined_to = (select id from service where source = 'test' and source_id = 'refuge'),"
                                + " joined_fields = '{}', joined_on = current_date, joined_by = 'test' where source_id = 'zephyrine'");
            default ->
                run(
                        "insert into field_edit (source, source_id, field, stated_hash, stated, last_verified, edited_on) values"
                                + " ('test', 'zephyrine', 'location', 'x', '{\"confidential\":true,\"number\":\"7\"}', '2026-03',"
                                + " current_date)");
        }
        run("update data_generation set number = number + 1");
        StringBuilder file = new StringBuilder();
        export.write(file, new CorrectionQuery(null, null), Lang.fr);
        assertThat(Stream.of(body(JSON), body(CSV), body(ATOM), file.toString()))
                .noneMatch(text -> text.contains("Secret") || text.contains("zephyrine") || text.contains("02 500 20"));
        run("update location set is_confidential = false where not exists (select 1 from service_at_location s"
                + " join service v on v.id = s.service_id where s.location_id = location.id and v.source <> 'test')");
    }

    @DisplayName("holds no formula")
    @Test
    void formula() {
        records.add(zephyrine("02 500 10 10"));
        correct(zephyrine("=1+1"), EntryField.PHONES);
        assertThat(body(CSV)).contains(";'=1+1;");
    }
}
