package brussels.repere.search;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import brussels.repere.exchange.input.CsvTable;
import brussels.repere.exchange.input.InputFile;
import brussels.repere.testing.ApplicationTest;
import brussels.repere.testing.RegisterOf2017;
import brussels.repere.testing.RegisterProfile;
import brussels.repere.text.BundledTable;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.TestProfile;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Asks the register of 1,782 the questions of the orders set; the README beside the set explains it. */
@ApplicationTest
@TestProfile(RegisterProfile.class)
class OrdersIT {

    private static final Logger LOG = Logger.getLogger(OrdersIT.class);
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int PAGE_SIZE = 100;
    private static final int MAX_PAGES = 4;
    /** A little below what was reached; the aim is 0.95. */
    private static final double MIN_RIGHT = 0.88;
    /** Of the set that is only counted; half of what is wrong there was not understood. */
    private static final double MIN_COUNTED = 0.76;

    private static final double MIN_COUNTED_OF_NEEDS = 0.91;

    /** What the set says of a person, as the search asks for it. */
    private static final Map<String, Map<String, String>> PARAMETERS = Map.of(
            "sex=female", Map.of("audience", "women"),
            "sex=male", Map.of("audience", "men"),
            "status=family", Map.of("audience", "families"));

    private static final Map<String, String> IDS_BY_NAME = new HashMap<>();

    @Inject
    RegisterOf2017 register;

    @DisplayName("Who must stand before whom does, in nearly all pairs")
    @Test
    void orders() throws IOException {
        require("orders", "q", MIN_RIGHT);
    }

    @DisplayName("So it does for questions that nobody looked at, and more so where the need is chosen and not read")
    @Test
    void counted() throws IOException {
        require("orders-counted", "q", MIN_COUNTED);
        require("orders-counted", "need", MIN_COUNTED_OF_NEEDS);
    }

    /** @param asked the column of what is asked: words, or the category */
    private void require(String set, String asked, double minRight) throws IOException {
        register.load();
        CsvTable.read(InputFile.of(RegisterOf2017.services()))
                .rows()
                .forEach(row -> IDS_BY_NAME.put(
                        row.findFirst("name_fr").orElseThrow(),
                        row.findFirst("bruso_id").orElseThrow()));
        int pairs = 0;
        List<String> wrong = new ArrayList<>();
        for (Map<String, String> order : BundledTable.read("search/" + set + ".csv")) {
            List<String> hits = ask(order, asked);
            for (String before : order.get("before").split("\\|")) {
                for (String after : order.get("after").split("\\|")) {
                    pairs++;
                    int first = hits.indexOf(before);
                    int second = hits.indexOf(after);
                    if (first < 0 || second >= 0 && second < first) {
                        wrong.add("%s %s (%s): %s at %d, %s at %d. %s"
                                .formatted(
                                        order.get("id"),
                                        order.get("q"),
                                        order.get("place"),
                                        before,
                                        first + 1,
                                        after,
                                        second + 1,
                                        order.get("reason")));
                    }
                }
            }
        }
        String report = "%s by %s: %d of %d pairs right".formatted(set, asked, pairs - wrong.size(), pairs);
        LOG.info(report);
        LOG.debug(String.join("\n", wrong));
        assertThat((double) (pairs - wrong.size()) / pairs)
                .as(report + "\n" + String.join("\n", wrong))
                .isGreaterThanOrEqualTo(minRight);
    }

    /** Returns the ids at the source of the first hits. */
    private static List<String> ask(Map<String, String> order, String asked) throws IOException {
        List<String> ids = new ArrayList<>();
        for (int page = 1; page <= MAX_PAGES; page++) {
            JsonNode answer = JSON.readTree(request(order, asked)
                    .queryParam("page", page)
                    .get("/api/v1/services")
                    .then()
                    .statusCode(200)
                    .extract()
                    .asByteArray());
            answer.get("hits").forEach(hit -> ids.add(idOf(hit)));
            if (answer.get("hits").size() < PAGE_SIZE) {
                break;
            }
        }
        return ids;
    }

    /** A service at a confidential address does not tell its id at the source, but its name. */
    private static String idOf(JsonNode hit) {
        String id = hit.at("/source/id").asText();
        return id.isEmpty()
                ? IDS_BY_NAME.getOrDefault(hit.at("/service/name/text").asText(), "")
                : id;
    }

    private static RequestSpecification request(Map<String, String> order, String asked) {
        RequestSpecification request = given().queryParam(asked.equals("need") ? "category" : "q", order.get(asked))
                .queryParam("lang", order.get("lang"))
                .queryParam("lat", order.get("lat"))
                .queryParam("lon", order.get("lon"))
                .queryParam("size", PAGE_SIZE);
        for (String fact : order.get("person").split(";")) {
            if (!fact.isBlank()) {
                PARAMETERS
                        .getOrDefault(fact, Map.of(fact.split("=")[0], fact.substring(fact.indexOf('=') + 1)))
                        .forEach(request::queryParam);
            }
        }
        return request;
    }
}
