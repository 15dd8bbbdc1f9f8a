package brussels.repere.rest.orientation;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import brussels.repere.exchange.input.CsvTable;
import brussels.repere.exchange.input.InputFile;
import brussels.repere.testing.ApplicationTest;
import brussels.repere.testing.RegisterOf2017;
import brussels.repere.testing.RegisterProfile;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.StreamSupport;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Makes plans for the forty situations of the set; the README beside the set explains it. */
@ApplicationTest
@TestProfile(RegisterProfile.class)
class SituationsIT {

    private static final Logger LOG = Logger.getLogger(SituationsIT.class);
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Path SET = Path.of("src/test/resources/orientation/situations.json");

    private static final Map<Set<String>, String> IDS_BY_CATEGORIES = new HashMap<>();

    @Inject
    RegisterOf2017 register;

    /** What was counted over all situations. */
    private static final class Tally {
        private int needs;
        private int met;
        private int groups;
        private int found;
        private final List<String> forbidden = new ArrayList<>();

        @Override
        public String toString() {
            return "needs met %d of %d, services that must be among %d of %d, forbidden doors %s"
                    .formatted(met, needs, found, groups, forbidden);
        }
    }

    @DisplayName("With the needs in words, most are met, who must be there is, and nobody who must not")
    @Test
    void needsInWords() throws IOException {
        Tally tally = count(SituationsIT::needsOf);
        LOG.infof("situations, needs in words: %s", tally);
        assertThat(tally.forbidden).isEmpty();
        assertThat((double) tally.met / tally.needs).isGreaterThan(0.75);
        assertThat((double) tally.found / tally.groups).isGreaterThan(0.85);
    }

    @DisplayName("From the text alone, nobody who must not is a door")
    @Test
    void text() throws IOException {
        Tally tally = count(
                situation -> new HashMap<>(Map.of("text", situation.path("text").asText())));
        LOG.infof("situations, text alone: %s", tally);
        assertThat(tally.forbidden).isEmpty();
        assertThat((double) tally.met / tally.needs).isGreaterThan(0.47);
        assertThat((double) tally.found / tally.groups).isGreaterThan(0.75);
    }

    private Tally count(Function<JsonNode, Map<String, Object>> question) throws IOException {
        register.load();
        CsvTable.read(InputFile.of(RegisterOf2017.services()))
                .rows()
                .forEach(row -> IDS_BY_CATEGORIES.putIfAbsent(
                        new HashSet<>(Arrays.asList(
                                row.findFirst("taxonomy_ids").orElse("").split(" "))),
                        row.findFirst("bruso_id").orElseThrow()));
        Tally tally = new Tally();
        for (JsonNode situation : JSON.readTree(SET.toFile())) {
            Map<String, Object> body = question.apply(situation);
            body.put("address", situation.path("address").asText());
            body.put("lang", situation.path("lang").asText());
            judge(situation, ask(body), tally);
        }
        return tally;
    }

    private static Map<String, Object> needsOf(JsonNode situation) {
        Map<String, Object> body = new HashMap<>();
        body.put(
                "needs",
                situation.path("needs").findValuesAsText("words").stream()
                        .map(words -> words.replace(",", " "))
                        .toList());
        JsonNode person = situation.path("person");
        if (person.has("age")) {
            body.put("age", person.path("age").asDouble());
        }
        if (!person.path("audiences").isEmpty()) {
            body.put("audience", texts(person.path("audiences")));
        }
        if (!person.path("languages").isEmpty()) {
            body.put("language", texts(person.path("languages")));
        }
        if (person.path("atHome").asBoolean()) {
            body.put("mode", List.of("at-home"));
        }
        if (person.path("free").asBoolean()) {
            body.put("cost", List.of("free"));
        }
        return body;
    }

    private static JsonNode ask(Map<String, Object> body) throws IOException {
        return JSON.readTree(given().contentType("application/json")
                .body(body)
                .post("/api/v1/orientation")
                .then()
                .statusCode(200)
                .extract()
                .asString());
    }

    private static void judge(JsonNode situation, JsonNode plan, Tally tally) {
        Set<String> doors = new HashSet<>();
        Set<String> all = new HashSet<>();
        Set<String> metCategories = new HashSet<>();
        for (JsonNode door : plan.path("doors")) {
            doors.add(idOf(door));
            door.path("alternatives").forEach(other -> all.add(idOf(other)));
            for (JsonNode why : door.path("why")) {
                if (why.path("code").asText().equals("MEETS_NEED")) {
                    metCategories.add(why.path("params").path("id").asText());
                }
            }
        }
        all.addAll(doors);
        all.add(idOf(plan.path("relay")));
        plan.path("specialists").forEach(specialist -> all.add(idOf(specialist)));
        for (JsonNode need : situation.path("needs")) {
            tally.needs++;
            tally.met += texts(need.path("categories")).stream().anyMatch(metCategories::contains) ? 1 : 0;
        }
        for (JsonNode group : situation.path("mustAmong")) {
            tally.groups++;
            tally.found += texts(group).stream().anyMatch(all::contains) ? 1 : 0;
        }
        texts(situation.path("mustNot")).stream()
                .filter(doors::contains)
                .forEach(id -> tally.forbidden.add(situation.path("id").asText() + " " + id));
    }

    private static String idOf(JsonNode hit) {
        String id = hit.path("source").path("id").asText();
        Set<String> categories = new HashSet<>(hit.path("categories").findValuesAsText("code"));
        return id.isEmpty() ? IDS_BY_CATEGORIES.getOrDefault(categories, "") : id;
    }

    private static List<String> texts(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }
}
