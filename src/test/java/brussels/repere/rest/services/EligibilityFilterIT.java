package brussels.repere.rest.services;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;

import brussels.repere.directory.DeliveryMode;
import brussels.repere.directory.ServiceArea;
import brussels.repere.eligibility.AppointmentRule;
import brussels.repere.eligibility.CostType;
import brussels.repere.eligibility.Eligibility;
import brussels.repere.eligibility.StatedAvailability;
import brussels.repere.eligibility.TargetAudiences;
import brussels.repere.generation.BrusselsClock;
import brussels.repere.geography.Level;
import brussels.repere.geography.TerritoryKey;
import brussels.repere.testing.ApplicationTest;
import brussels.repere.testing.DirectoryEntryBuilder;
import brussels.repere.testing.TestRecords;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** For whom: what is known not to fit is out, what is not known stays, what is known to fit comes first. With built records. */
@ApplicationTest
class EligibilityFilterIT {

    private static final double LAT = 50.851756;
    private static final double LON = 4.401445;
    private static final String REYERS = "lat=50.851756&lon=4.401445";
    private static final ServiceArea SCHAERBEEK = ServiceArea.of(new TerritoryKey(Level.COMMUNE, "21015"));
    private static final ServiceArea REGION = ServiceArea.of(new TerritoryKey(Level.REGION, "04000"));

    /** What was said then about room still counts today. */
    private static final LocalDate LATELY = LocalDate.now(BrusselsClock.ZONE).minusDays(3);

    @Inject
    TestRecords records;

    @AfterEach
    void clear() {
        records.removeAll();
    }

    /** All that a test builds speaks Ewe, which nobody else in the starter directory does; the further, the later it stands. */
    private static DirectoryEntryBuilder entry(String id, int step) {
        return DirectoryEntryBuilder.entry(id)
                .languages("ee")
                .at(LAT + 0.0005 * step, LON)
                .area(SCHAERBEEK);
    }

    private static Eligibility ages(Double from, Double to, String... audiences) {
        return new Eligibility(
                from, to, TargetAudiences.find(List.of(audiences)).orElseThrow(), null, null);
    }

    private static Eligibility forThose(String... audiences) {
        return ages(null, null, audiences);
    }

    private static JsonPath ask(String query) {
        return given().get("/api/v1/services?size=100&reach=serving&language=ee&" + REYERS + "&" + query)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private static List<String> ids(JsonPath answer) {
        return answer.getList("hits.source.id");
    }

    private static List<String> why(JsonPath answer, String id, String what) {
        return answer.getList("hits.find { it.source.id == '" + id + "' }.why." + what);
    }

    @DisplayName("An age leaves out what is known to be for others and nothing else")
    @Test
    void age() {
        records.add(
                entry("nobody-said", 1),
                entry("seniors", 2).eligible(ages(55.0, null)),
                entry("children", 3).eligible(ages(3.0, 12.0)),
                entry("words-that-are-not-sure", 4).forWhom("Enfants et jeunes de 0 à 16 ans (parfois 18 ans)"),
                entry("with-their-families", 5).eligible(ages(0.0, 12.0, "children", "families")),
                entry("in-words", 6).forWhom("Jeunes de 12 à 26 ans"),
                entry("as-stated", 7).eligible(ages(16.0, 18.0)));
        assertThat(ids(ask("age=17")))
                .as("those known to fit first, whatever is nearer")
                .containsExactly(
                        "in-words", "as-stated", "nobody-said", "words-that-are-not-sure", "with-their-families");
        assertThat(ids(ask("age=18.5")))
                .as("up to 18 may mean until the nineteenth birthday")
                .contains("as-stated");
        assertThat(ids(ask("age=19"))).doesNotContain("as-stated");
        assertThat(ids(ask("age=2.9"))).doesNotContain("children").contains("with-their-families");
        assertThat(ids(ask("age=3")))
                .startsWith("children", "with-their-families")
                .contains("nobody-said");
        assertThat(ids(ask("page=1"))).hasSize(7);
    }

    @DisplayName("What a source states replaces its words")
    @Test
    void statedWins() {
        records.add(entry("both", 1).forWhom("Jeunes de 12 à 26 ans").eligible(ages(30.0, null)));
        assertThat(ids(ask("age=17"))).isEmpty();
        JsonPath answer = ask("age=40");
        assertThat(answer.getFloat("hits[0].minimumAge")).isEqualTo(30);
        assertThat(answer.getString("hits[0].eligibilityDescription.text")).isEqualTo("Jeunes de 12 à 26 ans");
        assertThat(answer.<String>getList("hits[0].audiences.code")).containsExactly("young-people");
    }

    @DisplayName("A nearer tier is not outranked by one that fits")
    @Test
    void tierFirst() {
        records.add(entry("near", 1), entry("wide", 1).area(REGION).eligible(ages(12.0, 26.0)));
        assertThat(ids(ask("age=17"))).containsExactly("near", "wide");
    }

    @DisplayName("An audience leaves out only services for people whom nobody of it can be")
    @Test
    void audience() {
        records.add(
                entry("nobody-said", 1),
                entry("men", 2).eligible(forThose("men")),
                entry("professionals", 3).eligible(forThose("professionals")),
                entry("homeless", 4).eligible(forThose("homeless")),
                entry("men-or-disabled", 5).eligible(forThose("men", "people-with-disabilities")),
                entry("everyone", 6).forWhom("Tout public"),
                entry("women", 7).eligible(forThose("women")));
        assertThat(ids(ask("audience=women")))
                .containsExactly("everyone", "women", "nobody-said", "homeless", "men-or-disabled");
        assertThat(ids(ask("audience=women,men"))).hasSize(6).doesNotContain("professionals");
        assertThat(ids(ask("audience=professionals"))).containsExactly("professionals", "everyone", "nobody-said");
    }

    @DisplayName("Cost and appointment narrow in the same way, and together with all other filters")
    @Test
    void costAndAppointment() {
        Eligibility free = new Eligibility(null, null, TargetAudiences.UNKNOWN, CostType.FREE, null);
        Eligibility paid = new Eligibility(null, null, TargetAudiences.UNKNOWN, CostType.PAID, null);
        Eligibility freeAndWithout =
                new Eligibility(12.0, 26.0, TargetAudiences.UNKNOWN, CostType.FREE, AppointmentRule.NOT_REQUIRED);
        Eligibility by = new Eligibility(null, null, TargetAudiences.UNKNOWN, null, AppointmentRule.REQUIRED);
        records.add(
                entry("unknown", 1),
                entry("free", 2).eligible(free),
                entry("paid", 3).eligible(paid),
                entry("by-appointment", 4).eligible(by),
                entry("all", 5).eligible(freeAndWithout));
        assertThat(ids(ask("cost=free"))).containsExactly("free", "all", "unknown", "by-appointment");
        assertThat(ids(ask("cost=free,paid"))).hasSize(5);
        assertThat(ids(ask("appointment=not-required"))).containsExactly("all", "unknown", "free", "paid");
        assertThat(ids(ask("cost=free&appointment=not-required&age=17")))
                .as("only what fits all of it comes first")
                .containsExactly("all", "unknown", "free");
    }

    @DisplayName("Each facet counts as if its own filter were not set")
    @Test
    void facets() {
        records.add(
                entry("young", 1).modes(DeliveryMode.AT_HOME).eligible(ages(12.0, 26.0)),
                entry("unknown", 2).modes(DeliveryMode.ONLINE),
                entry("old", 3)
                        .modes(DeliveryMode.BY_PHONE)
                        .languages("ee", "om")
                        .eligible(ages(60.0, null)));
        JsonPath answer = ask("age=17&mode=at-home");
        assertThat(ids(answer)).containsExactly("young");
        assertThat(answer.<String>getList("facets.mode.value")).containsExactlyInAnyOrder("at-home", "online");
        assertThat(answer.<String>getList("facets.language.value")).doesNotContain("om");
        assertThat(answer.getInt("tiers[0].count")).isEqualTo(1);
        assertThat(ask("mode=at-home").<String>getList("facets.mode.value"))
                .containsExactlyInAnyOrder("at-home", "online", "by-phone");
    }

    @DisplayName("Ages are told as people say them")
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "12 | 26 | Pour les 12–26 ans | Voor 12–26 jaar",
                "1.5 | 3 | Pour les 18 mois–3 ans | Voor 18 maanden–3 jaar",
                "2.5 | 12 | Pour les 2,5–12 ans | Voor 2,5–12 jaar",
                "0.5 | | À partir de 6 mois | Vanaf 6 maanden",
                "1 | | À partir de 1 an | Vanaf 1 jaar",
                " | 18 | Jusqu’à 18 ans | Tot en met 18 jaar",
            })
    void agesInWords(Double from, Double to, String french, String dutch) {
        records.add(entry("one", 1).eligible(ages(from, to)));
        String age = from != null && from < 3 ? "3" : "17";
        assertThat(why(ask("age=" + age), "one", "text")).contains(french);
        assertThat(why(ask("lang=nl&age=" + age), "one", "text")).contains(dutch);
        assertThat(why(ask("lang=fr"), "one", "code")).doesNotContain("AGE_FITS");
    }

    @DisplayName("Reasons say for whom and on which terms, in their order")
    @Test
    void reasons() {
        records.add(entry("all", 1)
                .verified("2017-02")
                .hours("Le lundi")
                .eligible(new Eligibility(
                        18.0,
                        null,
                        TargetAudiences.find(List.of("women+homeless", "families"))
                                .orElseThrow(),
                        CostType.FREE,
                        AppointmentRule.REQUIRED))
                .availability(new StatedAvailability(StatedAvailability.State.WAITING_LIST, LATELY)));
        JsonPath french = ask("age=40&audience=homeless&cost=free");
        assertThat(why(french, "all", "code"))
                .containsSubsequence(
                        "SERVES_COMMUNE",
                        "SPEAKS",
                        "HOURS_STATED_IN",
                        "AGE_FITS",
                        "AUDIENCE_FITS",
                        "FREE",
                        "APPOINTMENT",
                        "WAITING_LIST",
                        "DISTANCE",
                        "OLD_FACTS");
        assertThat(why(french, "all", "text"))
                .contains("À partir de 18 ans", "Pour femmes (personnes sans abri)", "Gratuit", "Sur rendez-vous")
                .anyMatch(text -> text.startsWith("Liste d’attente ("));
        assertThat(why(ask("age=40&audience=homeless&cost=free&lang=nl"), "all", "text"))
                .contains("Vanaf 18 jaar", "Voor vrouwen (dak- en thuislozen)", "Gratis", "Op afspraak")
                .anyMatch(text -> text.startsWith("Wachtlijst ("));
        assertThat(french.getMap("hits[0].why.find { it.code == 'WAITING_LIST' }.params"))
                .isEqualTo(Map.of("date", LATELY.toString()));
        assertThat(french.getMap("hits[0].availability"))
                .isEqualTo(Map.of(
                        "state",
                        "waiting-list",
                        "on",
                        LATELY.toString(),
                        "until",
                        LATELY.plusDays(StatedAvailability.VALID_DAYS).toString()));
    }

    @DisplayName("That there is no room is told for 14 days, and after that nobody knows")
    @Test
    void roomForTwoWeeks() {
        LocalDate lastDay = LATELY.plusDays(3).minusDays(StatedAvailability.VALID_DAYS);
        records.add(
                entry("still", 1).availability(new StatedAvailability(StatedAvailability.State.FULL, lastDay)),
                entry("no-more", 2)
                        .availability(new StatedAvailability(StatedAvailability.State.FULL, lastDay.minusDays(1))));
        JsonPath answer = ask("lang=fr");
        assertThat(why(answer, "still", "code")).contains("FULL");
        assertThat(why(answer, "no-more", "code")).doesNotContain("FULL");
    }

    @DisplayName("Conditions to know before going there are told to all")
    @Test
    void beforeGoing() {
        records.add(
                entry("full", 1).availability(new StatedAvailability(StatedAvailability.State.FULL, null)),
                entry("appointment", 2)
                        .eligible(new Eligibility(
                                null, null, TargetAudiences.UNKNOWN, CostType.FREE, AppointmentRule.REQUIRED)),
                entry("without", 3)
                        .eligible(new Eligibility(
                                null, null, TargetAudiences.UNKNOWN, null, AppointmentRule.NOT_REQUIRED)),
                entry("open", 4)
                        .availability(new StatedAvailability(StatedAvailability.State.OPEN, LocalDate.of(2026, 9, 3))));
        JsonPath answer = ask("lang=fr");
        assertThat(why(answer, "full", "text")).contains("Complet");
        assertThat(why(answer, "appointment", "code")).contains("APPOINTMENT").doesNotContain("FREE");
        assertThat(why(answer, "without", "code")).doesNotContain("WITHOUT_APPOINTMENT");
        assertThat(why(answer, "open", "code")).doesNotContain("FULL", "WAITING_LIST");
        assertThat(why(ask("appointment=not-required"), "without", "text")).contains("Sans rendez-vous");
    }

    @DisplayName("Old facts rank lower inside a tier, and the order says why")
    @Test
    void oldFacts() {
        records.add(
                entry("old", 1).verified("2017-02"),
                entry("unknown", 2),
                entry("current", 9).verified("2026-10"),
                entry("wide", 1).area(REGION).verified("2026-10"));
        JsonPath answer = ask("explain=true&age=17");
        assertThat(ids(answer)).containsExactly("current", "old", "unknown", "wide");
        assertThat(answer.<String>getList("hits[0].rank.part"))
                .containsSubsequence("tier", "certain", "fits", "spoken", "devoted", "near", "current", "distance");
        assertThat(answer.<String>getList("hits[0].rank.text")).contains("Vérifié récemment");
        assertThat(ask("explain=true&lang=nl").<String>getList("hits[1].rank.text"))
                .contains("Lang geleden nagekeken, of niet bekend wanneer");
    }

    @DisplayName("An interpreter is no language and ranks below a spoken one")
    @Test
    void interpreter() {
        records.add(
                entry("calls", 1).languages("via-interpreter"),
                entry("speaks", 9).languages("ar-015"));
        String place = "/api/v1/services?size=100&reach=serving&" + REYERS;
        String ours = "hits.findAll { it.source.name == '" + DirectoryEntryBuilder.SOURCE + "' }.source.id";
        assertThat(given().get(place + "&language=ar").jsonPath().<String>getList(ours))
                .as("nobody is promised Arabic by who may or may not find an interpreter")
                .containsExactly("speaks");
        assertThat(given().get(place + "&language=ar,via-interpreter")
                        .jsonPath()
                        .<String>getList(ours))
                .containsExactly("speaks", "calls");
    }

    @DisplayName("Invalid values are refused by name")
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "age=121 | age | NOT_ALLOWED",
                "age=-1 | age | NOT_ALLOWED",
                "age=dix | age | MALFORMED",
                "age=12,13 | age | MALFORMED",
                "age=1&age=2 | age | REPEATED",
                "audience=martians | audience | UNKNOWN_VALUE",
                "audience=women%2Bhomeless | audience | UNKNOWN_VALUE",
                "cost=cheap | cost | UNKNOWN_VALUE",
                "appointment=maybe | appointment | UNKNOWN_VALUE",
            })
    void invalid(String query, String parameter, String code) {
        given().get("/api/v1/services?" + REYERS + "&" + query)
                .then()
                .statusCode(400)
                .body("errors[0].parameter", equalTo(parameter))
                .body("errors[0].code", equalTo(code));
    }

    @DisplayName("A refused request is told what is allowed")
    @Test
    void allowedValues() {
        given().get("/api/v1/services?" + REYERS + "&audience=martians&cost=cheap")
                .then()
                .statusCode(400)
                .body("errors[0].allowed", hasItems("children", "everyone"))
                .body("errors[1].allowed", equalTo(List.of("free", "paid")));
    }

    @DisplayName("A body gives the same answer")
    @Test
    void body() {
        records.add(
                entry("young", 1).eligible(ages(12.0, 26.0)), entry("old", 2).eligible(ages(60.0, null)));
        JsonPath answer = given().contentType(ContentType.JSON)
                .body("{\"lat\": 50.851756, \"lon\": 4.401445, \"language\": [\"ee\"], \"reach\": \"serving\","
                        + " \"age\": 17, \"audience\": [\"young-people\", \"women\"], \"cost\": [\"free\"]}")
                .post("/api/v1/services/search")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        assertThat(ids(answer)).containsExactly("young");
    }

    @DisplayName("Changes are stored, and equal records are not")
    @Test
    void unchangedNotStored() {
        DirectoryEntryBuilder one = entry("one", 1).eligible(ages(12.0, 26.0));
        assertThat(records.add(one).added()).isEqualTo(1);
        assertThat(records.add(one).isEmpty()).isTrue();
        assertThat(records.add(one.availability(new StatedAvailability(StatedAvailability.State.FULL, null)))
                        .changed())
                .isEqualTo(1);
        assertThat(records.add(one.eligible(ages(12.0, 27.0))).changed()).isEqualTo(1);
    }

    @DisplayName("Words that reveal a confidential address are withheld, and for whom the service is is told")
    @Test
    void confidentialWords() {
        records.add(entry("refuge", 1).confidential().forWhom("Femmes à partir de 18 ans, rue Haute 298"));
        JsonPath answer = given().get("/api/v1/services?size=100&reach=serving&language=ee&" + REYERS)
                .jsonPath();
        assertThat(answer.getList("hits")).hasSize(1);
        assertThat(answer.<Object>get("hits[0].eligibilityDescription")).isNull();
        assertThat(answer.prettify()).doesNotContain("Haute");
    }
}
