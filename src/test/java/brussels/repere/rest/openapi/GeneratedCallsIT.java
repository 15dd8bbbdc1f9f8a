package brussels.repere.rest.openapi;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import brussels.repere.testing.ApplicationTest;
import brussels.repere.testing.OperatorProfile;
import brussels.repere.testing.RawExchange;
import brussels.repere.testing.Sample;
import brussels.repere.testing.ServedDescription;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.TestProfile;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Whatever is asked is answered, and no answer says too much or too little: 200 calls, and 20,000 with -Pthorough. */
@ApplicationTest
@TestProfile(OperatorProfile.class)
class GeneratedCallsIT {

    private static final long SEED = 22;
    private static final int CALLS = Sample.isThorough() ? 20_000 : 200;
    private static final List<String> COMMON_HEADERS =
            List.of("content-security-policy", "x-content-type-options", "x-frame-options", "referrer-policy");

    @TestHTTPResource("/")
    URI start;

    /** Reports that were taken are settled, so that they contest nothing in other tests. */
    @AfterEach
    void settle() {
        String admin = "/api/v1/admin/reports";
        String token = "Bearer " + OperatorProfile.TOKEN;
        given().header("Authorization", token)
                .get(admin + "?size=100")
                .jsonPath()
                .<String>getList("reports.id")
                .forEach(id -> given().header("Authorization", token)
                        .contentType("application/json")
                        .body("{\"outcome\": \"duplicate\"}")
                        .post(admin + "/" + id));
    }

    @DisplayName("No generated call brings an error of ours, or an error without its words and headers")
    @Test
    void generated() throws IOException {
        CallGenerator generator = new CallGenerator(SEED, ServedDescription.served());
        Map<Integer, Integer> statuses = new TreeMap<>();
        List<String> faults = new ArrayList<>();
        for (int i = 0; i < CALLS; i++) {
            String request = generator.next();
            RawExchange answer = RawExchange.send(start.getPort(), request);
            statuses.merge(answer.status(), 1, Integer::sum);
            String fault = fault(answer);
            if (fault != null) {
                faults.add(fault + ": " + shortened(request));
            }
        }
        System.out.printf("%d calls (seed %d): %s%n", CALLS, SEED, statuses);
        assertThat(faults).isEmpty();
        assertThat(statuses.keySet())
                .as("right, odd and broken calls are among them")
                .contains(200, 400, 404, 405);
    }

    /** Returns what is wrong with an answer; null for nothing. */
    private static String fault(RawExchange answer) {
        int status = answer.status();
        if (status == 0) {
            return "no answer";
        }
        if (status >= 500 && !(status == 503 && answer.headers().containsKey("retry-after"))) {
            return "an error of ours, " + status;
        }
        if (status >= 400 && !"application/problem+json".equals(answer.headers().get("content-type"))) {
            return "no problem+json with " + status;
        }
        return answer.headers().keySet().containsAll(COMMON_HEADERS) ? null : "headers are missing with " + status;
    }

    private static String shortened(String request) {
        String line = request.replace("\r\n", " | ");
        return line.substring(0, Math.min(line.length(), 300));
    }
}
