package brussels.repere.rest.batch;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import brussels.repere.testing.ApplicationTest;
import io.restassured.path.json.JsonPath;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Many places at once: a line in, a line out. */
@ApplicationTest
class BatchIT {

    private static final String BATCH = "/api/v1/locate/batch";
    private static ExecutorService reader = Executors.newSingleThreadExecutor();

    private static List<String> csv(String body) {
        return csv(body.getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> csv(byte[] body) {
        return given().contentType("text/csv")
                .body(body)
                .post(BATCH)
                .then()
                .statusCode(200)
                .extract()
                .asString()
                .lines()
                .toList();
    }

    private static List<JsonPath> ndjson(String body) {
        return given().contentType("application/x-ndjson")
                .body(body.getBytes(StandardCharsets.UTF_8))
                .post(BATCH)
                .then()
                .statusCode(200)
                .extract()
                .asString()
                .lines()
                .filter(line -> !line.isEmpty())
                .map(JsonPath::from)
                .toList();
    }

    @DisplayName("Points come back with their territories in order")
    @Test
    void points() {
        List<String> lines = csv("id,lat,lon\na,50.851756,4.401445\nb,50.827819,4.334723\n");
        assertThat(lines).hasSize(3);
        assertThat(lines.get(0)).startsWith("id,lat,lon,repere_precision,repere_place,repere_lat");
        assertThat(lines.get(1)).isEqualTo("a,50.851756,4.401445,house,,50.851756,4.401445,87,21015,NE,21015A77-,,,");
        assertThat(lines.get(2)).startsWith("b,50.827819,4.334723,house,").contains(",21007,");
    }

    @DisplayName("Addresses come in one column or in parts, with titles in either language")
    @Test
    void addresses() {
        assertThat(csv("nr;Adresse\n1;\"Koningsstraat 217, 1210 Sint-Joost\"\n").get(1))
                .contains(";house;")
                .contains(";21014;NE;");
        assertThat(csv("rue;n°;code postal\nRue Royale;217;1210\n").get(1))
                .contains(";house;Rue Royale 217, 1210 Saint-Josse-ten-Noode;");
        assertThat(csv("Straat;Huisnummer;Postcode\nKoningsstraat;217;1210\n").get(1))
                .contains(";house;");
        assertThat(csv("\uFEFFrue;numéro;code postal;commune\r\nRue Royale;217;;Saint-Josse\r\n")
                        .get(1))
                .contains(";house;");
        assertThat(csv("adresse\true\nrue haute 298\t\n").get(1)).contains("\tstreet\t");
        assertThat(csv("latitude;longitude\n50,851756;4,401445\n").get(1)).contains(";21015;NE;");
    }

    @DisplayName("A bad line never stops the rest and says why")
    @Test
    void badLine() {
        String many = "x".repeat(20_000);
        byte[] body = ("adresse;remarque\nrue haute;1\n" + many
                        + ";2\n\"rue haute;3\nrue haute\n\n75001 paris;4\n;5\n?;6\njette;7\n")
                .getBytes(StandardCharsets.UTF_8);
        body[new String(body, StandardCharsets.ISO_8859_1).indexOf('?')] = (byte) 0xe9;
        List<String> lines = csv(body);
        assertThat(lines).hasSize(10);
        assertThat(lines.get(1)).startsWith("rue haute;1;street;");
        assertThat(lines.get(2)).contains(";invalid-body;La ligne est trop longue.");
        assertThat(lines.get(3)).startsWith("\"\"\"rue haute;3\";;").contains("guillemets");
        assertThat(lines.get(4)).startsWith("rue haute;;").contains("autant de colonnes");
        assertThat(lines.get(5)).isEmpty();
        assertThat(lines.get(6)).startsWith("75001 paris;4;").contains(";unknown-address;");
        assertThat(lines.get(7)).contains(";5;").contains("n’indique aucun lieu");
        assertThat(lines.get(8)).contains("UTF-8");
        assertThat(lines.get(9)).startsWith("jette;7;area;").contains(";21010;N;");
    }

    @DisplayName("Lines of JSON are answered as locate answers")
    @Test
    void jsonLines() {
        List<JsonPath> answers = ndjson("{\"id\": 7, \"lat\": 50.851756, \"lon\": 4.401445}\n"
                + "{\"id\": \"b\", \"street\": \"Koningsstraat\", \"number\": 217, \"postcode\": 1210}\n"
                + "nonsense\n"
                + "{\"straat\": \"x\"}\n"
                + "null\n"
                + "{\"lat\": 1e9, \"lon\": 4}\n"
                + "{\"place\": \"bassin:N\"}\n");
        assertThat(answers).hasSize(7);
        assertThat(answers.get(0).getInt("id")).isEqualTo(7);
        assertThat(answers.get(0).getString("territories.commune[0].code")).isEqualTo("21015");
        assertThat(answers.get(1).getString("precision")).isEqualTo("house");
        assertThat(answers.get(2).getString("problem.type")).isEqualTo("/problems/invalid-body");
        assertThat(answers.get(3).getString("problem.errors[0].parameter")).isEqualTo("straat");
        assertThat(answers.get(4).getString("problem.type")).isEqualTo("/problems/invalid-body");
        assertThat(answers.get(5).getString("problem.type")).isEqualTo("/problems/outside-region");
        assertThat(answers.get(6).getInt("line")).isEqualTo(7);
        assertThat(answers.get(6).getString("chosen[0].territory.code")).isEqualTo("N");
    }

    @DisplayName("Words are in the language requested")
    @Test
    void language() {
        given().contentType("text/csv")
                .queryParam("lang", "nl")
                .body("adres\n75001 parijs\n")
                .post(BATCH)
                .then()
                .body(containsString("wordt niet begrepen"));
    }

    @DisplayName("A table that names no place is refused as a whole")
    @Test
    void placelessTable() {
        for (String table : List.of("", "\n", "naam;telefoon\nx;1\n", "adresse;adres\na;b\n", "lat\n50.8\n")) {
            given().contentType("text/csv")
                    .body(table)
                    .post(BATCH)
                    .then()
                    .statusCode(400)
                    .body("type", equalTo("/problems/invalid-body"));
        }
        given().contentType("application/json").body("{}").post(BATCH).then().statusCode(415);
    }

    @DisplayName("A body larger than others may be is answered to its last line")
    @Test
    void largeBody() {
        int count = 80_000;
        String body = IntStream.range(0, count)
                .mapToObj(i -> "50.85" + i % 10 + ",4.36" + i % 7 + "," + i)
                .collect(Collectors.joining("\n", "lat,lon,note\n", "\n"));
        assertThat(body.length()).isGreaterThan(1 << 20);
        List<String> lines = csv(body);
        assertThat(lines.size()).isGreaterThan(count);
        assertThat(lines.get(count)).contains("," + (count - 1) + ",house,");
    }

    @DisplayName("Answers come while lines are still being sent")
    @Test
    void streams() throws Exception {
        int port = ConfigProvider.getConfig().getValue("quarkus.http.test-port", Integer.class);
        try (Socket socket = new Socket("localhost", port)) {
            OutputStream out = socket.getOutputStream();
            out.write(("POST " + BATCH + " HTTP/1.1\r\nHost: localhost\r\nContent-Type: text/csv\r\n"
                            + "Transfer-Encoding: chunked\r\n\r\n")
                    .getBytes(StandardCharsets.US_ASCII));
            BufferedReader in = new BufferedReader(new InputStreamReader(socket.getInputStream()));
            Future<Boolean> answered =
                    reader.submit(() -> in.lines().anyMatch(line -> line.startsWith("rue haute,street,")));
            chunk(out, "adresse\n");
            for (int i = 0; i < 10_000 && !answered.isDone(); i++) {
                chunk(out, "rue haute\n".repeat(20));
                Thread.sleep(2);
            }
            assertThat(answered.get(10, TimeUnit.SECONDS)).isTrue();
        }
    }

    @AfterAll
    static void stop() {
        reader.shutdownNow();
    }

    private static void chunk(OutputStream out, String text) throws Exception {
        out.write((Integer.toHexString(text.length()) + "\r\n" + text + "\r\n").getBytes(StandardCharsets.US_ASCII));
        out.flush();
    }
}
