package brussels.repere.rest.reports;

import static brussels.repere.testing.DirectoryEntryBuilder.entry;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import brussels.repere.directory.ReportCode;
import brussels.repere.directory.ServiceArea;
import brussels.repere.directory.reports.ReportReceipt;
import brussels.repere.directory.reports.ReportStore;
import brussels.repere.geography.Level;
import brussels.repere.geography.TerritoryKey;
import brussels.repere.search.index.IndexSynchronizer;
import brussels.repere.testing.ApplicationTest;
import brussels.repere.testing.DirectoryEntryBuilder;
import brussels.repere.testing.OperatorProfile;
import brussels.repere.testing.TestRecords;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What people report, what it does to a service, and who may see and settle it. */
@ApplicationTest
@TestProfile(OperatorProfile.class)
class ReportsIT {

    private static final String ADMIN = "/api/v1/admin/reports";
    private static final AtomicInteger SENDERS = new AtomicInteger();

    @Inject
    TestRecords records;

    @Inject
    IndexSynchronizer index;

    @Inject
    ReportStore reports;

    @Inject
    EntityManager entities;

    private String service;

    private static DirectoryEntryBuilder house() {
        return entry("maison-ouverte")
                .named("Maison Ouverte", "Open Huis")
                .at("Rue Haute", "298", "1000", 50.8346, 4.3457)
                .area(ServiceArea.of(new TerritoryKey(Level.REGION, "04000")));
    }

    private static DirectoryEntryBuilder refuge() {
        return entry("refuge")
                .named("Maison Discrète", null)
                .categories("C337")
                .at("Rue du Secret", "42 bis 7", "1070", 50.8346, 4.3457)
                .confidential()
                .area(ServiceArea.of(new TerritoryKey(Level.REGION, "04000")));
    }

    @BeforeEach
    void add() {
        records.add(house(), refuge());
        service = hit("Maison Ouverte", "").getString("service.id");
    }

    @AfterEach
    void clear() {
        records.removeAll();
    }

    private static JsonPath hit(String name, String query) {
        JsonPath answer = given().get("/api/v1/services?size=100&reach=serving&lat=50.8346&lon=4.3457&q="
                        + name.replace(" ", "+") + query)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        return answer.setRootPath("hits.find { it.service.name.text == '" + name + "' }");
    }

    private static String newSender() {
        int next = SENDERS.incrementAndGet();
        return "198.51." + next / 250 + "." + (next % 250 + 1);
    }

    private static ValidatableResponse report(String sender, String id, String body) {
        return given().header("X-Forwarded-For", sender)
                .contentType("application/json")
                .body(body)
                .post("/api/v1/services/" + id + "/reports")
                .then();
    }

    private static String code(String code) {
        return "{\"code\": \"" + code + "\"}";
    }

    private static RequestSpecification admin() {
        return given().header("Authorization", "Bearer " + OperatorProfile.TOKEN);
    }

    private static ValidatableResponse settle(String id, String outcome) {
        return admin().contentType("application/json")
                .body("{\"outcome\": \"" + outcome + "\"}")
                .post(ADMIN + "/" + id)
                .then();
    }

    private static ValidatableResponse forward(String id) {
        return admin().contentType("application/json")
                .body("{\"outcome\": \"forwarded\", \"forwardTo\": \"source\"}")
                .post(ADMIN + "/" + id)
                .then();
    }

    private List<Object[]> rows() {
        List<?> rows = QuarkusTransaction.requiringNew()
                .call(() -> entities.createNativeQuery("select * from report").getResultList());
        return rows.stream().map(Object[].class::cast).toList();
    }

    @DisplayName("A report is kept, and nothing of who sent it")
    @Test
    void anonymous() {
        String sender = newSender();
        String id = report(sender, service, "{\"code\": \"hours\", \"text\": \"  Fermé le mercredi  \"}")
                .statusCode(201)
                .body("state", equalTo("open"))
                .body("$", not(hasKey("alreadyReported")))
                .extract()
                .path("id");
        assertThat(rows()).singleElement().satisfies(row -> {
            assertThat(row)
                    .as("id, service, code, text, day, state, the hash of a random code, and nothing more")
                    .containsExactly(
                            UUID.fromString(id),
                            UUID.fromString(service),
                            "hours",
                            "Fermé le mercredi",
                            row[4],
                            "open",
                            null,
                            null,
                            null,
                            row[9],
                            null,
                            null,
                            null,
                            null);
            assertThat((byte[]) row[9]).hasSize(32);
            assertThat(row[4]).hasToString(reports.today().toString());
            assertThat(Arrays.toString(row)).doesNotContain(sender);
        });
        assertThat(UUID.fromString(id).version())
                .as("a time would be in others")
                .isEqualTo(4);
    }

    @DisplayName("Contact data are refused in words and not repeated")
    @ParameterizedTest
    @CsvSource({
        "moi@example.be, adresse e-mail, e-mailadres",
        "0475 12 34 56, numéro de téléphone, telefoonnummer",
        "85.07.30-033.28, registre national, rijksregisternummer",
        "www.example.be, adresse d’un site, website"
    })
    void contactData(String contact, String fr, String nl) {
        String body = "{\"code\": \"phone\", \"text\": \"Joignez-moi : " + contact + "\"}";
        report(newSender(), service, body)
                .statusCode(400)
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/invalid-parameters"))
                .body("errors.parameter", contains("text"))
                .body("errors.code", contains("NOT_ALLOWED"))
                .body("detail", containsString(fr))
                .body("detail", containsString("Rien n’a été gardé"))
                .body(not(containsString(contact)));
        given().contentType("application/json")
                .body(body)
                .post("/api/v1/services/" + service + "/reports?lang=nl")
                .then()
                .statusCode(400)
                .body("detail", containsString(nl))
                .body("detail", containsString("Er is niets bewaard"))
                .body(not(containsString(contact)));
        assertThat(rows()).isEmpty();
    }

    @DisplayName("Invalid reports are refused by name")
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"code\":\"hours\",\"name\":\"Jan\"} | name | UNKNOWN",
                "{\"code\":\"hours\",\"code\":\"phone\"} | code | REPEATED",
                "{\"code\":\"nonsense\"} | code | MALFORMED",
                "{\"code\":3} | code | MALFORMED",
                "{\"code\":\"hours\",\"text\":12} | text | MALFORMED",
                "{\"code\":\"hours\",\"text\":\"a\\u0000b\"} | text | NOT_ALLOWED",
                "{} | code | MISSING"
            })
    void invalid(String body, String parameter, String code) {
        report(newSender(), service, body)
                .statusCode(400)
                .contentType("application/problem+json")
                .body("errors.parameter", contains(parameter))
                .body("errors.code", contains(code));
        assertThat(rows()).isEmpty();
    }

    @DisplayName("All errors are told at once, and an unknown code gets the list of those that exist")
    @Test
    void allErrors() {
        report(newSender(), service, "{\"text\": \"moi@example.be\"}")
                .statusCode(400)
                .body("errors.parameter", containsInAnyOrder("code", "text"));
        report(newSender(), service, code("nonsense"))
                .body(
                        "errors[0].allowed",
                        contains("zone", "hours", "phone", "address", "closed", "language", "other"));
        report(newSender(), service, "{\"code\":\"other\",\"text\":\"" + "é".repeat(281) + "\"}")
                .statusCode(400)
                .body("detail", containsString("280"));
        report(newSender(), service, "").statusCode(400);
    }

    @DisplayName("An unknown service cannot be reported")
    @Test
    void unknownService() {
        report(newSender(), UUID.randomUUID().toString(), code("closed"))
                .statusCode(404)
                .body("type", equalTo("/problems/unknown-record"));
        report(newSender(), "nope", code("closed")).statusCode(404);
    }

    @DisplayName("One sender may report ten times an hour, and others go on")
    @Test
    void senderLimit() {
        String sender = newSender();
        for (int i = 0; i < 10; i++) {
            report(sender, UUID.randomUUID().toString(), code("closed")).statusCode(404);
        }
        String wait = report(sender, service, code("closed"))
                .statusCode(429)
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/too-many-requests"))
                .extract()
                .header("Retry-After");
        assertThat(Integer.parseInt(wait)).isBetween(300, 360);
        assertThat(rows()).isEmpty();
        report(newSender(), service, code("closed")).statusCode(201);
    }

    @DisplayName("One network of IPv6 is one sender")
    @Test
    void ipv6Sender() {
        report("2001:db8:1:2::1", service, code("closed")).statusCode(201);
        report("2001:db8:1:2:ffff::99", service, code("closed")).statusCode(200);
        report("2001:db8:1:3::1", service, code("closed")).statusCode(201);
    }

    @DisplayName("The same report from the same sender counts once a day")
    @Test
    void onceADay() {
        String sender = newSender();
        String first =
                report(sender, service, code("phone")).statusCode(201).extract().path("id");
        String place = hit("Maison Ouverte", "").getString("id");
        assertThat(place).isNotEqualTo(service);
        report(sender, place, "{\"code\": \"phone\", \"text\": \"encore\"}")
                .statusCode(200)
                .body("id", equalTo(first))
                .body("state", equalTo("open"))
                .body("alreadyReported", equalTo(true));
        report(sender, service, code("hours")).statusCode(201);
        report(newSender(), place, code("phone")).statusCode(201);
        assertThat(rows()).hasSize(3);
        settle(first, "unfounded").statusCode(200);
        report(sender, service, code("phone")).statusCode(200).body("state", equalTo("settled"));
        assertThat(rows()).hasSize(3);
    }

    private long count(String table) {
        return QuarkusTransaction.requiringNew()
                .call(() -> (Long) entities.createNativeQuery("select count(*) from " + table, Long.class)
                        .getSingleResult());
    }

    private void run(String... statements) {
        QuarkusTransaction.requiringNew().run(() -> List.of(statements)
                .forEach(sql -> entities.createNativeQuery(sql).executeUpdate()));
    }

    /** Nothing but the database is common to the two ways: as two instances have it, or one before and after a restart. */
    @DisplayName("A sender is the same one for every instance, also if all are asked at once")
    @Test
    void sharedSender() throws InterruptedException {
        String sender = newSender();
        String first =
                report(sender, service, code("hours")).statusCode(201).extract().path("id");
        List<ReportReceipt> receipts = new CopyOnWriteArrayList<>();
        List<Thread> instances = Stream.generate(() -> new Thread(() -> {
                    UUID id = UUID.fromString(service);
                    reports.add(UUID.randomUUID(), id, ReportCode.hours, null, Map.of(), sender)
                            .ifPresent(receipts::add);
                    reports.add(UUID.randomUUID(), id, ReportCode.zone, null, Map.of(), sender)
                            .ifPresent(receipts::add);
                }))
                .limit(4)
                .toList();
        instances.forEach(Thread::start);
        for (Thread instance : instances) {
            instance.join(10_000);
        }
        assertThat(receipts).hasSize(8);
        assertThat(receipts.stream().filter(receipt -> !receipt.repeated()))
                .as("the second code, once")
                .hasSize(1);
        assertThat(receipts.stream().map(receipt -> receipt.id().toString())).contains(first);
        assertThat(rows()).extracting(row -> row[2]).containsExactlyInAnyOrder("hours", "zone");
        given().get("/api/v1/services/" + service).then().body("atLocations[0]", not(hasKey("contested")));
    }

    @DisplayName("By what senders are recognised is gone the next day, and is no address")
    @Test
    void forgottenSenders() {
        String sender = newSender();
        report(sender, service, code("hours")).statusCode(201);
        run("update report_sender set day = day - 1", "update report_sender_salt set day = day - 1");
        report(sender, service, code("hours")).statusCode(201);
        assertThat(count("report_sender")).isEqualTo(1);
        assertThat(count("report_sender_salt")).isEqualTo(1);
        assertThat(count("report_sender s where s::text like '%" + sender + "%'"))
                .isZero();
    }

    @DisplayName("A page of another site can't report in the name of its readers")
    @ParameterizedTest
    @ValueSource(strings = {"https://evil.example", "http://localhost", "http://localhost:1", "null", "file://", "x y"})
    void foreignOrigin(String origin) {
        given().header("X-Forwarded-For", newSender())
                .header("Origin", origin)
                .contentType("application/json")
                .body(code("closed"))
                .post("/api/v1/services/" + service + "/reports?lang=nl")
                .then()
                .statusCode(403)
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/foreign-origin"))
                .body("detail", containsString("Er is niets bewaard"));
        assertThat(rows()).isEmpty();
    }

    @DisplayName("Our own pages may report, under the public address and under the one that was asked")
    @Test
    void ownOrigin() {
        for (String origin : List.of("http://localhost:" + RestAssured.port, "HTTP://LOCALHOST:" + RestAssured.port)) {
            given().header("X-Forwarded-For", newSender())
                    .header("Origin", origin)
                    .contentType("application/json")
                    .body(code("closed"))
                    .post("/api/v1/services/" + service + "/reports")
                    .then()
                    .statusCode(201);
        }
        given().header("X-Forwarded-For", newSender())
                .header("Host", "repere.example.brussels")
                .header("Origin", "https://repere.example.brussels")
                .contentType("application/json")
                .body(code("closed"))
                .post("/api/v1/services/" + service + "/reports")
                .then()
                .statusCode(201);
    }

    @DisplayName("A report for which the disk has no room may be sent again later")
    @Test
    void diskFull() {
        run(
                """
                create function refuse_report() returns trigger language plpgsql as
                $$ begin raise exception 'no space left on device' using errcode = '53100'; end $$""",
                "create trigger refuse_report before insert on report for each row execute function refuse_report()");
        String sender = newSender();
        try {
            report(sender, service, code("hours"))
                    .statusCode(503)
                    .contentType("application/problem+json")
                    .header("Retry-After", matchesPattern("[0-9]+"))
                    .body("type", equalTo("/problems/temporarily-unavailable"));
        } finally {
            run("drop trigger refuse_report on report", "drop function refuse_report");
        }
        assertThat(rows()).isEmpty();
        report(sender, service, code("hours")).statusCode(201);
    }

    @DisplayName("Three equal reports make a service contested until they are settled")
    @Test
    void contested() {
        int generation = given().get("/api/v1").path("generation");
        String place = hit("Maison Ouverte", "").getString("id");
        String organization = hit("Maison Ouverte", "").getString("organization.id");
        report(newSender(), service, code("hours")).statusCode(201);
        report(newSender(), place, code("hours")).statusCode(201);
        assertUncontested(organization);
        String last = report(newSender(), service, code("hours")).extract().path("id");
        index.synchronize();

        JsonPath hit = hit("Maison Ouverte", "");
        assertThat(hit.<String>getList("contested")).containsExactly("hours");
        assertThat(hit.<String>getList("why.code")).last().isEqualTo("CONTESTED");
        assertThat(hit.<String>getList("why.text")).last().isEqualTo("Une erreur a été signalée : les horaires");
        assertThat(hit.<List<String>>get("why[-1].params.what")).containsExactly("hours");
        assertThat(hit("Open Huis", "&lang=nl").<String>getList("why.text"))
                .last()
                .isEqualTo("Er is een fout gemeld: de openingsuren");
        given().get("/api/v1/services/" + service).then().body("atLocations[0].contested", contains("hours"));
        given().get("/api/v1/organizations/" + organization).then().body("services[0].contested", contains("hours"));
        assertThat(given().get("/api/v1").<Integer>path("generation")).isGreaterThan(generation);

        for (int i = 0; i < 3; i++) {
            report(newSender(), service, code("zone")).statusCode(201);
        }
        index.synchronize();
        assertThat(hit("Maison Ouverte", "").<String>getList("contested")).containsExactly("zone", "hours");
        assertThat(hit("Maison Ouverte", "").<String>getList("why.text"))
                .last()
                .isEqualTo("Une erreur a été signalée : la zone couverte, les horaires");

        records.add(house().phone("02 000 00 00"));
        assertThat(hit("Maison Ouverte", "").<String>getList("phones")).containsExactly("02 000 00 00");
        assertThat(hit("Maison Ouverte", "").<String>getList("contested"))
                .as("an import of the service takes no report away")
                .containsExactly("zone", "hours");

        settle(last, "corrected").statusCode(200);
        index.synchronize();
        assertThat(hit("Maison Ouverte", "").<String>getList("contested")).containsExactly("zone");
        admin().get(ADMIN).jsonPath().<String>getList("reports.id").forEach(id -> settle(id, "duplicate"));
        index.synchronize();
        assertUncontested(organization);
    }

    private void assertUncontested(String organization) {
        assertThat(hit("Maison Ouverte", "").getMap("")).doesNotContainKey("contested");
        assertThat(hit("Maison Ouverte", "").<String>getList("why.code")).doesNotContain("CONTESTED");
        given().get("/api/v1/services/" + service).then().body("atLocations[0]", not(hasKey("contested")));
        given().get("/api/v1/organizations/" + organization).then().body("services[0]", not(hasKey("contested")));
    }

    @DisplayName("A service that went meanwhile and a text that nobody checked leave nothing")
    @Test
    void leavesNothing() {
        assertThat(reports.add(UUID.randomUUID(), UUID.randomUUID(), ReportCode.other, null, Map.of(), "somebody"))
                .isEmpty();
        assertThatThrownBy(() -> reports.add(
                        UUID.randomUUID(),
                        UUID.fromString(service),
                        ReportCode.other,
                        "moi@example.be",
                        Map.of(),
                        "somebody"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageNotContaining("example");
        assertThat(rows()).isEmpty();
    }

    @DisplayName("Two reports of one thing and one of another do not make it contested")
    @Test
    void noMajority() {
        report(newSender(), service, code("hours"));
        report(newSender(), service, code("hours"));
        report(newSender(), service, code("phone"));
        index.synchronize();
        assertThat(rows()).hasSize(3);
        assertThat(hit("Maison Ouverte", "").<Object>get("contested")).isNull();
        assertThat(hit("Maison Ouverte", "").<String>getList("why.code")).doesNotContain("CONTESTED");
    }

    @DisplayName("Many reports at once lose nothing")
    @Test
    void concurrent() throws InterruptedException {
        List<Thread> people = List.of(
                new Thread(() -> report(newSender(), service, code("closed"))),
                new Thread(() -> report(newSender(), service, code("closed"))),
                new Thread(() -> report(newSender(), service, code("closed"))));
        people.forEach(Thread::start);
        for (Thread person : people) {
            person.join();
        }
        index.synchronize();
        given().get("/api/v1/services/" + service).then().body("atLocations[0].contested", contains("closed"));
    }

    @DisplayName("What was written about a refuge is read by operators alone")
    @Test
    void refugeText() {
        String refuge = hit("Maison Discrète", "").getString("service.id");
        String organization = hit("Maison Discrète", "").getString("organization.id");
        String secret = "Ils ne sont plus Rue du Secret";
        for (int i = 0; i < 3; i++) {
            report(newSender(), refuge, "{\"code\": \"address\", \"text\": \"" + secret + "\"}")
                    .statusCode(201);
        }
        index.synchronize();
        assertThat(hit("Maison Discrète", "").<String>getList("contested")).containsExactly("address");
        for (String path : List.of(
                "/api/v1/services/" + refuge,
                "/api/v1/organizations/" + organization,
                "/api/v1/services?q=maison+discrete&explain=true&lat=50.8346&lon=4.3457",
                "/api/v1/suggest?q=maison+discr")) {
            given().get(path).then().statusCode(200).body(not(containsString("Secret")));
        }
        admin().get(ADMIN).then().body("reports.text", hasItem(secret)).body(not(containsString("42 bis 7")));
        records.add(entry("refuge").categories("C337").area(ServiceArea.of(new TerritoryKey(Level.REGION, "04000"))));
        assertThat(rows())
                .as("a service that exists no more takes its reports with it")
                .isEmpty();
    }

    @DisplayName("Operators list reports page by page and settle them, and the texts go")
    @Test
    void settling() {
        String html = "<script>alert(1)</script> & \\\"x\\\"";
        String id = report(newSender(), service, "{\"code\": \"other\", \"text\": \"" + html + "\"}")
                .extract()
                .path("id");
        report(newSender(), service, code("phone"));
        admin().get(ADMIN + "?state=open&page=1&size=1&lang=nl")
                .then()
                .statusCode(200)
                .contentType("application/json")
                .header("X-Content-Type-Options", "nosniff")
                .body("total", equalTo(2))
                .body("reports.size()", equalTo(1))
                .body("reports[0].service.name.text", equalTo("Open Huis"));
        assertThat(admin().get(ADMIN).jsonPath().getString("reports.find { it.id == '" + id + "' }.text"))
                .isEqualTo("<script>alert(1)</script> & \"x\"");
        admin().get(ADMIN + "?page=2&size=1").then().body("reports.size()", equalTo(1));

        settle(id, "corrected")
                .statusCode(200)
                .body("state", equalTo("settled"))
                .body("outcome", equalTo("corrected"))
                .body("settledOn", equalTo(reports.today().toString()))
                .body("text", nullValue());
        settle(id, "unfounded").statusCode(200).body("outcome", equalTo("unfounded"));
        admin().get(ADMIN).then().body("reports.code", contains("phone"));
        admin().get(ADMIN + "?state=settled").then().body("reports.id", contains(id));
        assertThat(rows()).extracting(row -> row[3]).as("texts").containsOnlyNulls();

        settle(UUID.randomUUID().toString(), "corrected")
                .statusCode(404)
                .body("type", equalTo("/problems/unknown-report"));
        settle(id, "nonsense")
                .statusCode(400)
                .body(
                        "errors[0].allowed",
                        contains("corrected", "unfounded", "duplicate", "unverifiable", "forwarded"));
        admin().contentType("application/json")
                .body("{}")
                .post(ADMIN + "/" + id)
                .then()
                .statusCode(400)
                .body("errors.parameter", contains("outcome"));
        String passedOn = report(newSender(), service, "{\"code\": \"zone\", \"text\": \"Plus à Jette\"}")
                .extract()
                .path("id");
        settle(passedOn, "forwarded").statusCode(400).body("errors.parameter", contains("forwardTo"));
        forward(passedOn)
                .statusCode(200)
                .body("state", equalTo("open"))
                .body("text", equalTo("Plus à Jette"))
                .body("forwardedTo", equalTo("source"))
                .body("forwardedOn", equalTo(reports.today().toString()));
        forward(id).statusCode(409).body("type", equalTo("/problems/report-settled"));
        settle(passedOn, "unverifiable").statusCode(200).body("state", equalTo("settled"));
        admin().get(ADMIN + "?state=closed").then().statusCode(400).body("errors.parameter", contains("state"));
        admin().get(ADMIN + "?page=101&size=100").then().statusCode(400);
    }

    @DisplayName("Without the token nobody gets in")
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Bearer",
                "Bearer wrong",
                "Bearer " + OperatorProfile.TOKEN + "x",
                "Basic " + OperatorProfile.TOKEN,
                OperatorProfile.TOKEN
            })
    void tokenRequired(String header) {
        report(newSender(), service, "{\"code\": \"other\", \"text\": \"mots\"}");
        for (String path : List.of(
                ADMIN,
                ADMIN + "?nonsense=1",
                "/api/v1/admin;x=1/reports",
                "/api/v1;x/admin/reports",
                "/api/v1//admin/reports",
                "/api/v1/%61dmin/reports")) {
            int status = given().urlEncodingEnabled(false)
                    .header("Authorization", header)
                    .get(path)
                    .then()
                    .body(not(containsString("mots")))
                    .extract()
                    .statusCode();
            assertThat(status).as(path).isIn(401, 404);
        }
        given().header("Authorization", header)
                .header("Accept-Language", "nl")
                .get(ADMIN)
                .then()
                .statusCode(401)
                .contentType("application/problem+json")
                .header("WWW-Authenticate", containsString("Bearer"))
                .body("type", endsWith("unauthorized"))
                .body("title", equalTo("Hier is een token nodig"));
        given().header("Authorization", header)
                .contentType("application/json")
                .body("no json")
                .post(ADMIN + "/" + UUID.randomUUID())
                .then()
                .statusCode(401);
        given().header("Authorization", "bearer " + OperatorProfile.TOKEN)
                .get(ADMIN)
                .then()
                .statusCode(200);
    }
}
