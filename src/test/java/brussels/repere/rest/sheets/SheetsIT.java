package brussels.repere.rest.sheets;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import brussels.repere.directory.agenda.AgendaEvent;
import brussels.repere.directory.agenda.EventStatus;
import brussels.repere.directory.agenda.EventStore;
import brussels.repere.directory.sheets.SheetBlock.Kind;
import brussels.repere.directory.sheets.SheetPart;
import brussels.repere.rest.agenda.TestEvents;
import brussels.repere.rest.collections.TestCollections;
import brussels.repere.testing.ApplicationTest;
import brussels.repere.testing.DirectoryEntryBuilder;
import brussels.repere.testing.TestRecords;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.mail.Multipart;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@ApplicationTest
@DisplayName("What is told about prevention each month, as everybody reads it")
class SheetsIT {

    private static final String SHEETS = "/api/v1/sheets";
    private static final String SHEET = SHEETS + "/" + TestSheets.MONTH;
    private static final String REFUGE_STREET = "Chaussée de Haecht";

    @Inject
    TestSheets sheets;

    @Inject
    TestEvents events;

    @Inject
    EventStore store;

    @Inject
    TestRecords records;

    @Inject
    EntityManager entities;

    @Inject
    TestCollections collections;

    @AfterEach
    void clear() {
        sheets.removeAll();
        collections.removeAll();
        records.removeAll();
        records.remove("source = 'OpenStreetMap'");
    }

    private static JsonPath read(String path) {
        Response answer = given().get(path);
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
        return answer.jsonPath();
    }

    private static List<String> titles(JsonPath sheet, String part) {
        return sheet.getList(
                "parts.find { it.part == '" + part + "' }.blocks.events.flatten().title.text", String.class);
    }

    @DisplayName(
            "A bassin has what is for it or a part of it, the shared part what is for the whole Region, nothing twice")
    @Test
    void eventsOfTheMonth() {
        sheets.begin();
        events.publish("Pour la Région", null);
        events.publish("Pour Jette", null, "territory", "commune:21010");
        events.publish("Formation au nord", null, "territory", "bassin:N", "kind", "training");
        events.publish("Pour Uccle", null, "territory", "commune:21016");
        AgendaEvent cancelled = events.publish("Annulée", null, "territory", "bassin:N");
        store.setStatus(cancelled.id(), cancelled.version(), EventStatus.CANCELLED);
        sheets.write(SheetPart.SHARED, TestSheets.block(Kind.MONTH_EVENTS));
        sheets.write("N", TestSheets.block(Kind.MONTH_EVENTS));
        sheets.write("S", TestSheets.block(Kind.MONTH_EVENTS, "training"));
        sheets.publish();

        JsonPath whole = read(SHEET + "?lang=fr");
        assertThat(titles(whole, "shared")).containsExactly("Pour la Région");
        assertThat(titles(whole, "N")).containsExactlyInAnyOrder("Pour Jette", "Formation au nord");
        assertThat(titles(whole, "S")).as("of another kind").isEmpty();
        JsonPath north = read(SHEET + "?lang=nl&bassin=N");
        assertThat(north.getList("parts.part", String.class)).containsExactly("shared", "N");
        assertThat(north.getString("theme.text")).isEqualTo("Slaap");

        sheets.write("N", TestSheets.block(Kind.EVENTS, cancelled.id().toString()));
        JsonPath picked = read(SHEET + "?lang=fr&bassin=N");
        assertThat(picked.getBoolean("parts[1].blocks[0].events[0].cancelled")).isTrue();
        assertThat(picked.getString("parts[1].blocks[0].events[0].when")).startsWith("Annulé");
    }

    @DisplayName("Several times of one event stand in one line, each day once")
    @Test
    void severalTimes() {
        sheets.begin();
        String until = TestEvents.DAY.plusDays(2).toString().replace("-", "");
        events.publish("Marche", null, "rule", "FREQ=DAILY;UNTIL=" + until);
        sheets.write(SheetPart.SHARED, TestSheets.block(Kind.MONTH_EVENTS));
        sheets.publish();
        String when = read(SHEET + "?lang=fr").getString("parts[0].blocks[0].events[0].when");
        long days = List.of(0, 1, 2).stream()
                .map(day -> TestEvents.DAY.plusDays(day))
                .filter(day -> day.getMonth() == TestEvents.DAY.getMonth())
                .count();
        assertThat(when).contains("14h00").as("as many days").satisfies(text -> assertThat(
                        text.split(" ; aussi le |, (?=\\d)| et (?=\\d)").length)
                .isEqualTo((int) days));
    }

    @DisplayName("Services and collections are told as they are now; of a refuge no address, of what is gone nothing")
    @Test
    void references() {
        records.add(
                DirectoryEntryBuilder.entry("Jette")
                        .named("Maison Jette", null)
                        .categories("C67")
                        .at(50.8776, 4.3268),
                DirectoryEntryBuilder.entry("Refuge")
                        .named("Maison Refuge", null)
                        .categories("C337")
                        .at(REFUGE_STREET, "7", "1030", 50.861234, 4.372198)
                        .confidential());
        var collection = collections.publish("sommeil", null, null, collections.item("Jette", "Bien"));
        sheets.begin();
        String refuge = collections.hit("Refuge").toString();
        events.publish("Au refuge", null, "placeService", refuge, "address", null);
        sheets.write(
                SheetPart.SHARED,
                TestSheets.block(Kind.SERVICES, collections.hit("Jette").toString(), refuge),
                TestSheets.block(Kind.COLLECTIONS, collection.id().toString(), "00000000-0000-4000-8000-000000000000"),
                TestSheets.block(Kind.MONTH_EVENTS));
        sheets.publish();
        JsonPath sheet = read(SHEET + "?lang=fr");
        assertThat(sheet.getList("parts[0].blocks[0].services.name.text", String.class))
                .containsExactly("Maison Jette", "Maison Refuge");
        assertThat(sheet.getBoolean("parts[0].blocks[0].services[1].confidential"))
                .isTrue();
        assertThat(sheet.getList("parts[0].blocks[1].collections.slug", String.class))
                .containsExactly("test-sommeil");
        assertThat(sheet.getString("parts[0].blocks[2].events[0].where")).isEqualTo("Maison Refuge");
        for (String path : List.of(SHEET, SHEET + ".html", SHEET + ".eml", "/info-prevention/" + TestSheets.MONTH)) {
            assertThat(given().get(path + "?lang=fr").asString())
                    .as(path)
                    .contains("Maison Refuge")
                    .doesNotContain(REFUGE_STREET, "de Haecht", "50.86", "4.372");
        }
    }

    @DisplayName("What the licence of a source asks to be said stands once in each form, and nothing where none asks")
    @Test
    void notices() {
        String notice = "© OpenStreetMap contributors, ODbL 1.0";
        records.add(
                DirectoryEntryBuilder.entry("own").named("Maison Jette", null),
                DirectoryEntryBuilder.entry("node/1").from("OpenStreetMap").named("Pharmacie", null),
                DirectoryEntryBuilder.entry("node/2").from("OpenStreetMap").named("Apotheek", null));
        String own = collections.hit("own").toString();
        List<String> brought = listBrought("OpenStreetMap");
        sheets.begin();
        sheets.write(SheetPart.SHARED, TestSheets.block(Kind.SERVICES, own));
        sheets.publish();
        assertThat(read(SHEET).getList("notices")).isEmpty();
        sheets.write(SheetPart.SHARED, TestSheets.block(Kind.SERVICES, own, brought.get(0), brought.get(1)));
        JsonPath sheet = read(SHEET);
        assertThat(sheet.getList("parts[0].blocks[0].services")).hasSize(3);
        assertThat(sheet.getList("notices.text")).containsExactly(notice);
        for (String path : List.of(SHEET + ".html", "/info-prevention/" + TestSheets.MONTH)) {
            assertThat(given().get(path + "?lang=nl").asString())
                    .as(path)
                    .containsOnlyOnce(notice)
                    .contains("href=\"https://www.openstreetmap.org/copyright\"");
        }
    }

    /** Two places of another source. */
    private List<String> listBrought(String source) {
        List<?> ids = QuarkusTransaction.requiringNew().call(() -> entities.createNativeQuery(
                        """
                        select cast(min(cast(l.id as text)) as text)
                        from service_at_location l join service s on s.id = l.service_id
                        where s.source = ?1 group by s.id order by s.id limit 2""",
                        String.class)
                .setParameter(1, source)
                .getResultList());
        return ids.stream().map(String.class::cast).toList();
    }

    @DisplayName("A mail has HTML that loads nothing and needs no style sheet, and the same as text")
    @Test
    void mail() throws Exception {
        sheets.publishFilled();
        Response file = given().get(SHEET + ".eml?lang=nl&bassin=N");
        assertThat(file.contentType()).startsWith("message/rfc822");
        assertThat(file.header("Content-Disposition")).contains("info-prevention-" + TestSheets.MONTH + "-N-nl.eml");
        MimeMessage message = new MimeMessage(Session.getInstance(new Properties()), file.asInputStream());
        assertThat(message.getSubject()).startsWith("Info preventie, ").endsWith(", Zorgzone Noord");
        assertThat(message.getHeader("X-Unsent")).containsExactly("1");
        assertThat(message.getFrom()).isNull();
        Multipart parts = (Multipart) message.getContent();
        String text = (String) parts.getBodyPart(0).getContent();
        String html = (String) parts.getBodyPart(1).getContent();
        assertThat(parts.getBodyPart(0).getContentType()).startsWith("text/plain");
        assertThat(html)
                .contains("<table role=\"presentation\"", "lang=\"nl\"")
                .doesNotContain("<script", "<style", "<link", "<img", "url(", "src=", "class=");
        for (String each : List.of("Slaap", "Infomoment over slaap 5", "02 123 45 67", "prevention@example.brussels")) {
            assertThat(html).contains(each);
            assertThat(text).contains(each);
        }
    }

    @DisplayName("Filled for five bassins, each of its forms is there")
    @Test
    void everyForm() {
        sheets.publishFilled();
        assertThat(sheets.bassins()).hasSize(5);
        for (String path : List.of(SHEET, SHEET + ".html", SHEET + ".eml", "/info-prevention/" + TestSheets.MONTH)) {
            Response answer = given().get(path + "?lang=fr");
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.asString()).as(path).isNotBlank();
        }
    }

    @DisplayName("What is not ready of a published sheet is told as missing; a draft, and what is withdrawn, to nobody")
    @Test
    void published() {
        sheets.begin();
        assertThat(given().get(SHEET).statusCode()).isEqualTo(404);
        sheets.write(SheetPart.SHARED, TestSheets.text("Titre", "Titel", 1));
        sheets.publish();
        JsonPath sheet = read(SHEET + "?lang=fr&bassin=N");
        assertThat(sheet.getBoolean("parts[1].ready")).isFalse();
        assertThat(sheet.getList("parts[1].blocks")).isEmpty();
        assertThat(given().get("/info-prevention/" + TestSheets.MONTH + "?lang=fr&bassin=N")
                        .asString())
                .contains("pas encore prête");
        assertThat(read(SHEETS).getList("sheets.month", String.class)).containsExactly(TestSheets.MONTH.toString());
        assertThat(read(SHEETS).getList("sheets[0].bassins")).isEmpty();
    }

    @DisplayName("A month that is none, one without a sheet, and a bassin that it does not have are named")
    @Test
    void named() {
        sheets.publishFilled();
        assertThat(given().get(SHEETS + "/2027-13").jsonPath().getString("errors[0].parameter"))
                .isEqualTo("month");
        assertThat(given().get(SHEETS + "/2019-01").statusCode()).isEqualTo(404);
        Response bassin = given().get(SHEET + "?bassin=X");
        assertThat(bassin.statusCode()).isEqualTo(400);
        assertThat(bassin.jsonPath().getList("errors[0].allowed", String.class))
                .containsExactlyElementsOf(sheets.bassins());
        assertThat(given().get("/info-prevention/2027-13").statusCode()).isEqualTo(404);
        Response dutch = given().redirects().follow(false).get("/info-preventie/" + TestSheets.MONTH + "?bassin=N");
        assertThat(dutch.header("Location")).endsWith("/info-prevention/" + TestSheets.MONTH + "?lang=nl&bassin=N");
    }
}
