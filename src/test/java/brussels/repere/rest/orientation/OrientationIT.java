package brussels.repere.rest.orientation;

import static brussels.repere.testing.DirectoryEntryBuilder.entry;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import brussels.repere.directory.AreaExclusivity;
import brussels.repere.directory.DeliveryMode;
import brussels.repere.directory.ServiceArea;
import brussels.repere.eligibility.Eligibility;
import brussels.repere.eligibility.StatedAvailability;
import brussels.repere.eligibility.TargetAudiences;
import brussels.repere.generation.BrusselsClock;
import brussels.repere.geography.Level;
import brussels.repere.geography.TerritoryKey;
import brussels.repere.testing.ApplicationTest;
import brussels.repere.testing.DirectoryEntryBuilder;
import brussels.repere.testing.TestRecords;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Which doors a situation leads to, over the API. The needs are such that nobody in the starter directory meets. */
@ApplicationTest
class OrientationIT {

    private static final ServiceArea UCCLE = ServiceArea.of(new TerritoryKey(Level.COMMUNE, "21016"));
    private static final ServiceArea FOREST = ServiceArea.of(new TerritoryKey(Level.COMMUNE, "21007"));
    private static final ServiceArea REGION = ServiceArea.of(new TerritoryKey(Level.REGION, "04000"));

    /** A house in Uccle. */
    private static final double LAT = 50.8024;

    private static final double LON = 4.3364;

    private static final String HYPERACTIVITY = "C181";
    private static final String GIFTED = "C464";
    private static final String BLOOD = "C247";
    private static final String COMPUTER = "C462";
    private static final String SCLEROSIS = "C191";

    @Inject
    TestRecords records;

    @AfterEach
    void clear() {
        records.removeAll();
    }

    private static DirectoryEntryBuilder door(String id, String... categories) {
        return entry(id).categories(categories).at(LAT, LON).area(UCCLE).verified("2026-01");
    }

    private static JsonPath plan(Map<String, Object> wishes, String... needs) {
        Map<String, Object> body = new HashMap<>(Map.of("lat", LAT, "lon", LON, "needs", List.of(needs)));
        body.putAll(wishes);
        return post(body);
    }

    private static JsonPath post(Map<String, Object> body) {
        return given().contentType("application/json")
                .body(body)
                .post("/api/v1/orientation")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private static List<String> doors(JsonPath plan) {
        return plan.getList("doors.source.id");
    }

    @DisplayName("One door for two needs is better than two, however near those are")
    @Test
    void fewest() {
        records.add(
                door("both", HYPERACTIVITY, GIFTED).at(50.87, 4.40).area(REGION),
                door("one", HYPERACTIVITY),
                door("other", GIFTED));
        JsonPath plan = plan(Map.of("explain", true), HYPERACTIVITY, GIFTED);
        assertThat(doors(plan)).as(plan.getString("cost.text")).containsExactly("both");
        assertThat(plan.<String>getList("doors[0].needs.id")).containsExactly(HYPERACTIVITY, GIFTED);
        assertThat(plan.<String>getList("doors[0].why.code")).contains("MEETS_NEED", "SERVES_REGION");
        assertThat(plan.<String>getList("doors[0].alternatives.source.id")).containsExactlyInAnyOrder("one", "other");
    }

    @DisplayName("Nobody who serves elsewhere, is for other ages, or for members alone is a door; it is told why")
    @Test
    void refuses() {
        records.add(
                door("elsewhere", HYPERACTIVITY).area(FOREST.withExclusive(AreaExclusivity.YES)),
                door("children", HYPERACTIVITY).eligible(ages(0, 12)),
                door("members", HYPERACTIVITY)
                        .named("Mutualité libre", null)
                        .forWhom("Uniquement pour les membres de la mutualité"),
                door("far", HYPERACTIVITY).at(50.87, 4.40).area(REGION));
        JsonPath plan = plan(Map.of("age", 40), HYPERACTIVITY);
        assertThat(doors(plan)).containsExactly("far");
        assertThat(plan.<String>getList("doors[0].alternatives.source.id")).isEmpty();
        Map<String, String> notThese = new HashMap<>();
        plan.<Map<String, ?>>getList("notThese")
                .forEach(other -> notThese.put(
                        ((Map<?, ?>) ((Map<?, ?>) other.get("hit")).get("source"))
                                .get("id")
                                .toString(),
                        other.get("code").toString()));
        assertThat(notThese)
                .containsEntry("elsewhere", "serves-elsewhere")
                .containsEntry("children", "other-ages")
                .containsEntry("members", "members-only");
    }

    @DisplayName("A member of the insurer is no longer refused, and who is no member is asked")
    @Test
    void insurer() {
        records.add(door("members", HYPERACTIVITY)
                .named("Partena Mutualité Libre", null)
                .forWhom("Toute personne affiliée à la mutualité"));
        JsonPath unknown = plan(Map.of(), HYPERACTIVITY);
        assertThat(doors(unknown)).isEmpty();
        assertThat(unknown.<String>getList("questions.code")).contains("insurer");
        assertThat(doors(plan(Map.of("insurer", "Partena"), HYPERACTIVITY))).containsExactly("members");
        assertThat(doors(plan(Map.of("insurer", "Solidaris"), HYPERACTIVITY))).isEmpty();
    }

    @DisplayName("Who certainly serves the place comes before who may, and who speaks the language before who does not")
    @Test
    void order() {
        records.add(
                door("near", HYPERACTIVITY),
                door("speaks", HYPERACTIVITY).at(50.81, 4.34).languages("ar"),
                door("interpreter", HYPERACTIVITY).at(50.80, 4.34).languages("via-interpreter"),
                door("undeclared", HYPERACTIVITY).area(null).languages("ar"));
        JsonPath plan = plan(Map.of("language", List.of("ar"), "explain", true), HYPERACTIVITY);
        assertThat(doors(plan)).containsExactly("speaks");
        assertThat(plan.<String>getList("doors[0].alternatives.source.id"))
                .containsExactly("interpreter", "near", "undeclared");
        assertThat(plan.<Integer>getList("cost.findAll { it.part == 'other-language' }.value"))
                .containsExactly(0);
        assertThat(doors(plan(Map.of(), HYPERACTIVITY))).containsExactly("near");
    }

    @DisplayName("Whoever cannot go out gets who comes home")
    @Test
    void atHome() {
        records.add(
                door("near", HYPERACTIVITY).modes(DeliveryMode.ON_SITE).phone("02 111 11 11"),
                door("comes", HYPERACTIVITY)
                        .at(50.87, 4.40)
                        .area(REGION)
                        .modes(DeliveryMode.AT_HOME)
                        .phone("02 222 22 22"));
        JsonPath plan = plan(Map.of("mode", List.of("at-home")), HYPERACTIVITY);
        assertThat(doors(plan)).containsExactly("comes");
        assertThat(plan.<String>getList("doors[0].why.code")).contains("AT_HOME");
        assertThat(plan.getString("doors[0].first.code")).isEqualTo("call");
        assertThat(plan.getString("doors[0].first.phone")).isEqualTo("02 222 22 22");
    }

    @DisplayName("A need that wants a specialist goes to one, even far, and a full door is avoided")
    @Test
    void specialist() {
        StatedAvailability full =
                new StatedAvailability(StatedAvailability.State.FULL, LocalDate.now(BrusselsClock.ZONE));
        records.add(
                door("generalist", SCLEROSIS, HYPERACTIVITY, GIFTED, COMPUTER, "C458", "C453"),
                door("specialist", SCLEROSIS)
                        .named("Ligue de la sclérose en plaques", null)
                        .at(50.87, 4.40)
                        .area(REGION),
                door("full", HYPERACTIVITY).availability(full),
                door("free", HYPERACTIVITY).at(50.81, 4.35));
        JsonPath plan = plan(Map.of(), SCLEROSIS);
        assertThat(doors(plan)).containsExactly("specialist");
        assertThat(doors(plan(Map.of(), COMPUTER, HYPERACTIVITY))).containsExactly("generalist");
        records.removeAll();
        records.add(
                door("full", HYPERACTIVITY).availability(full),
                door("free", HYPERACTIVITY).at(50.81, 4.35));
        assertThat(doors(plan(Map.of(), HYPERACTIVITY))).containsExactly("free");
    }

    @DisplayName("An excluded door is gone, a preferred one stays, a swap is obeyed")
    @Test
    void wishes() {
        records.add(
                door("near", HYPERACTIVITY), door("far", HYPERACTIVITY, BLOOD).at(50.81, 4.35), door("third", BLOOD));
        JsonPath plain = plan(Map.of(), HYPERACTIVITY);
        assertThat(doors(plain)).containsExactly("near");
        String near = plain.getString("doors[0].id");
        JsonPath without = plan(Map.of("exclude", List.of(near)), HYPERACTIVITY);
        assertThat(doors(without)).containsExactly("far");
        assertThat(without.<String>getList("notThese.code")).contains("excluded");
        String far = without.getString("doors[0].id");
        assertThat(doors(plan(Map.of("prefer", List.of(far)), HYPERACTIVITY))).containsExactly("far");
        assertThat(doors(plan(Map.of("swap", List.of(HYPERACTIVITY + "=" + far)), HYPERACTIVITY)))
                .containsExactly("far");
        assertThat(doors(plan(Map.of("swap", List.of(HYPERACTIVITY + "=" + near)), HYPERACTIVITY, BLOOD)))
                .containsExactlyInAnyOrder("near", "third");
    }

    @DisplayName("If the only door is excluded, the need has none, and it is said why")
    @Test
    void onlyDoorExcluded() {
        records.add(door("only", HYPERACTIVITY));
        String only = plan(Map.of(), HYPERACTIVITY).getString("doors[0].id");
        JsonPath plan = plan(Map.of("exclude", List.of(only)), HYPERACTIVITY);
        assertThat(doors(plan)).isEmpty();
        assertThat(plan.getString("withoutDoor[0].code")).isEqualTo("excluded");
        assertThat(plan.<String>getList("notes.code")).contains("no-door");
        assertThat(plan.<String>getList("helplines.id")).isNotEmpty();
    }

    @DisplayName("A need that nobody meets here is told with who does elsewhere")
    @Test
    void withoutDoor() {
        records.add(door("elsewhere", HYPERACTIVITY).at(50.86, 4.36).area(FOREST));
        JsonPath plan = plan(Map.of(), HYPERACTIVITY);
        assertThat(plan.getString("withoutDoor[0].need.id")).isEqualTo(HYPERACTIVITY);
        assertThat(plan.getString("withoutDoor[0].code")).isEqualTo("nobody");
        assertThat(plan.<String>getList("withoutDoor[0].nearest.source.id")).contains("elsewhere");
    }

    @DisplayName("A street without a number asks for it only where that would change a door")
    @Test
    void houseNumber() {
        records.add(door("part", HYPERACTIVITY).area(ServiceArea.of(new TerritoryKey(Level.QUARTIER, "110"))));
        JsonPath vague = post(Map.of("territory", "commune:21016", "needs", List.of(HYPERACTIVITY)));
        assertThat(vague.<String>getList("questions.code")).contains("house-number");
        records.add(door("whole", HYPERACTIVITY));
        JsonPath sure = post(Map.of("territory", "commune:21016", "needs", List.of(GIFTED)));
        assertThat(sure.getString("questions.code")).isNullOrEmpty();
    }

    @DisplayName("The relay is the CPAS of the commune, and no door for what is not its own")
    @Test
    void relay() {
        JsonPath plan = plan(Map.of(), "C453");
        assertThat(plan.getString("relay.organization.name.text")).isEqualTo("CPAS Uccle");
        assertThat(plan.<List<String>>getList("doors.categories.code")).noneMatch(codes -> codes.contains("C67"));
        JsonPath own = plan(Map.of(), "C67");
        assertThat(own.getString("doors[0].organization.name.text")).isEqualTo("CPAS Uccle");
    }

    private static Eligibility ages(double from, double to) {
        return new Eligibility(from, to, TargetAudiences.UNKNOWN, null, null);
    }
}
