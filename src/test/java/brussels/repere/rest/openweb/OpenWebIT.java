package brussels.repere.rest.openweb;

import static brussels.repere.testing.DirectoryEntryBuilder.entry;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import brussels.repere.directory.DeliveryMode;
import brussels.repere.directory.ServiceArea;
import brussels.repere.eligibility.AppointmentRule;
import brussels.repere.eligibility.CostType;
import brussels.repere.eligibility.Eligibility;
import brussels.repere.generation.BrusselsClock;
import brussels.repere.geography.Level;
import brussels.repere.geography.TerritoryKey;
import brussels.repere.rest.problem.ProblemType;
import brussels.repere.testing.ApplicationTest;
import brussels.repere.testing.DirectoryEntryBuilder;
import brussels.repere.testing.TestRecords;
import brussels.repere.text.Lang;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What a reader without script, or a program that reads pages, finds at their addresses. */
@ApplicationTest
class OpenWebIT {

    private static final String BROWSER = "text/html,application/xhtml+xml,*/*;q=0.8";
    private static final Pattern DATA = Pattern.compile("<script type=\"application/ld\\+json\">(.*?)</script>");
    private static final TerritoryKey SCHAERBEEK = new TerritoryKey(Level.COMMUNE, "21015");

    @Inject
    TestRecords records;

    @AfterEach
    void clear() {
        records.removeAll();
    }

    private static DirectoryEntryBuilder office() {
        return entry("bureau")
                .named("Bureau <du> Coin & Cie", "Buurtkantoor")
                .categories("C67", "C276")
                .languages("fr", "ar", "via-interpreter")
                .legalStatus("Service public - Commune")
                .modes(DeliveryMode.ON_SITE, DeliveryMode.AT_HOME)
                .at("Rue de la Clinique", "1", "1070", 50.8412, 4.3330)
                .area(ServiceArea.of(SCHAERBEEK))
                .eligible(new Eligibility(12.0, 18.0, null, CostType.FREE, AppointmentRule.REQUIRED))
                .description("Première ligne.\n</script><script>alert(1)</script>")
                .hours("Du lundi au vendredi de 9h à 12h")
                .phone("02 111 22 33", "107")
                .email("bureau@example.org")
                .website("https://example.org/bureau")
                .verified(YearMonth.now(BrusselsClock.ZONE).toString());
    }

    private static String idOf(String phone) {
        return given().queryParam("category", "C67")
                .queryParam("size", 100)
                .queryParam("territory", "commune:21015")
                .get("/api/v1/services")
                .jsonPath()
                .getString("hits.find { '" + phone + "' in it.phones }.service.id");
    }

    private static String page(String path) {
        Response answer = given().get(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return answer.asString();
    }

    private static JsonNode data(String page) throws IOException {
        Matcher data = DATA.matcher(page);
        assertThat(data.find()).isTrue();
        return new ObjectMapper().readTree(data.group(1));
    }

    /** What a reader without script sees: no tags, and one blank for many. */
    private static String text(String page) {
        return page.replaceAll("(?s)<head>.*?</head>|<[^>]+>", " ")
                .replace("&amp;", "&")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&#39;", "'")
                .replaceAll("\\s+", " ");
    }

    @DisplayName("The page of a service tells all that is known of it, in the language of its address")
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "fr | Bureau <du> Coin & Cie | De 12 à 18 ans | La commune : Schaerbeek | lundi–vendredi : 9h–12h | Sur rendez-vous | Gratuit | arabe",
                "nl | Buurtkantoor | Van 12 tot en met 18 jaar | De gemeente: Schaarbeek | maandag–vrijdag: 9–12 uur | Op afspraak | Gratis | Arabisch"
            })
    void service(
            String lang,
            String name,
            String ages,
            String area,
            String hours,
            String appointment,
            String cost,
            String language) {
        records.add(office());
        String page = page("/services/" + idOf("02 111 22 33") + "?lang=" + lang);
        assertThat(page).contains("<html lang=\"" + lang + "\">");
        assertThat(text(page))
                .contains(name, ages, area, hours, appointment, cost, language, "Première ligne.", "1070")
                .contains("alert(1)", "JavaScript");
        assertThat(page)
                .contains("href=\"tel:+3221112233\"", "href=\"tel:107\"", "href=\"mailto:bureau@example.org\"")
                .contains("href=\"https://example.org/bureau\"")
                .contains("href=\"/territories/commune/21015?lang=" + lang + "\"")
                .contains("href=\"/needs/C67?lang=" + lang + "\"")
                .containsPattern("href=\"/organizations/[0-9a-f-]{36}\\?lang=" + lang + "\"")
                .doesNotContain("<script>alert");
    }

    @DisplayName("It says the same in the words of schema.org")
    @Test
    void schemaOrg() throws IOException {
        records.add(office());
        JsonNode data = data(page("/services/" + idOf("02 111 22 33") + "?lang=nl"));
        assertThat(data.get("@type").asText()).isEqualTo("GovernmentService");
        assertThat(data.get("name").asText()).isEqualTo("Buurtkantoor");
        assertThat(data.get("description").asText()).contains("</script><script>alert(1)</script>");
        assertThat(data.at("/provider/@type").asText()).isEqualTo("GovernmentOrganization");
        assertThat(data.at("/areaServed/@type").asText()).isEqualTo("AdministrativeArea");
        assertThat(data.at("/areaServed/name").asText()).isEqualTo("Schaarbeek");
        assertThat(data.at("/audience/suggestedMinAge").asInt()).isEqualTo(12);
        assertThat(data.at("/offers/price").asInt(-1)).isZero();
        JsonNode channel = data.get("availableChannel");
        assertThat(channel.at("/servicePhone").findValuesAsText("telephone")).containsExactly("+3221112233", "107");
        assertThat(channel.at("/availableLanguage").findValuesAsText("alternateName"))
                .as("an interpreter is no language")
                .containsExactly("fr", "ar");
        assertThat(channel.at("/serviceLocation/address/postalCode").asText()).isEqualTo("1070");
        assertThat(channel.at("/serviceLocation/geo/latitude").asDouble()).isEqualTo(50.8412);
        JsonNode hours = channel.at("/serviceLocation/openingHoursSpecification");
        assertThat(hours.get("opens").asText()).isEqualTo("09:00");
        assertThat(hours.get("dayOfWeek")).hasSize(5);
    }

    @DisplayName("Hours of long ago are read on the page, and not told to search engines")
    @Test
    void oldHours() throws IOException {
        records.add(office().verified("2017-02"));
        String page = page("/services/" + idOf("02 111 22 33") + "?lang=fr");
        assertThat(text(page)).contains("Horaires indiqués en 2017 : appelez d’abord");
        assertThat(data(page).findValue("openingHoursSpecification")).isNull();
        assertThat(data(page).at("/mainEntityOfPage/lastReviewed").asText()).isEqualTo("2017-02");
    }

    @DisplayName(
            "An organisation lists its services; a territory and a need list all that the interface finds, page by page")
    @Test
    void lists() throws IOException {
        records.add(office());
        String service = idOf("02 111 22 33");
        String organization =
                given().get("/api/v1/services/" + service).jsonPath().getString("atLocations[0].organization.id");
        String page = page("/organizations/" + organization + "?lang=fr");
        assertThat(page).contains("/services/" + service + "?lang=fr", "href=\"/needs/C276?lang=fr\"");
        assertThat(data(page).get("@type").asText()).isEqualTo("GovernmentOrganization");

        for (List<String> pair : List.of(
                List.of("/territories/commune/21008?lang=fr", "{\"place\": \"commune:21008\"}"),
                List.of(
                        "/territories/commune/21015?lang=fr&need=C67",
                        "{\"place\": \"commune:21015\", \"category\": [\"C67\"]}"),
                List.of("/needs/C67?lang=fr", "{\"q\": \"\", \"category\": [\"C67\"]}"))) {
            int total = given().contentType("application/json")
                    .body(pair.get(1))
                    .post("/api/v1/services/search")
                    .then()
                    .statusCode(200)
                    .extract()
                    .jsonPath()
                    .getInt("total");
            int found = 0;
            for (int number = 1; number <= (total + 49) / 50; number++) {
                String part = page(pair.get(0) + "&page=" + number);
                found += part.split("<article class=\"hit\">", -1).length - 1;
                assertThat(text(part)).contains(String.format(Lang.fr.locale(), "%,d service", total));
            }
            assertThat(found).as(pair.get(0)).isEqualTo(total).isPositive();
            given().get(pair.get(0) + "&page=" + ((total + 49) / 50 + 1)).then().statusCode(404);
        }
    }

    @DisplayName("Whoever looks around gets to every bassin, commune and quartier, and from sectors to needs")
    @ParameterizedTest
    @EnumSource(Lang.class)
    void browse(Lang lang) {
        String page = page("/browse?lang=" + lang);
        List<String> links = Pattern.compile("href=\"(/(?:territories|needs)/[^\"]+)\"")
                .matcher(page)
                .results()
                .map(link -> link.group(1))
                .distinct()
                .toList();
        assertThat(links)
                .allMatch(link -> link.endsWith("?lang=" + lang))
                .filteredOn(link -> link.startsWith("/territories/quartier/"))
                .hasSize(145);
        assertThat(links)
                .filteredOn(link -> link.startsWith("/territories/commune/"))
                .hasSize(19);
        assertThat(links).filteredOn(link -> link.startsWith("/needs/S")).hasSizeGreaterThan(15);
        for (int i = 0; i < links.size(); i += 40) {
            page(links.get(i));
        }
    }

    @DisplayName("Without a public address no page says where it stands, and there is no sitemap")
    @Test
    void withoutAddress() {
        String page = page("/territories/bassin/N?lang=fr");
        assertThat(page)
                .contains("<meta name=\"description\"", "<meta property=\"og:title\" content=\"Bassin Nord\">")
                .doesNotContain("rel=\"canonical\"", "hreflang=\"x-default\"", "og:url", "http://localhost");
        given().get("/sitemap.xml").then().statusCode(404);
        given().get("/robots.txt")
                .then()
                .statusCode(200)
                .contentType("text/plain")
                .body(containsString("Disallow: /api/"), containsString("# No sitemap"));
    }

    @DisplayName("What a reader holds is not sent again, until the data or the language are others")
    @Test
    void revalidation() {
        records.add(office());
        String path = "/services/" + idOf("02 111 22 33");
        String tag = given().get(path + "?lang=fr").header("ETag");
        given().header("If-None-Match", tag).get(path + "?lang=fr").then().statusCode(304);
        given().header("If-None-Match", tag).get(path + "?lang=nl").then().statusCode(200);
        records.add(office().phone("02 111 22 33", "02 999 88 77"));
        given().header("If-None-Match", tag)
                .get(path + "?lang=fr")
                .then()
                .statusCode(200)
                .body(containsString("02 999 88 77"));
    }

    @DisplayName("What is closed is gone, says since when, and is not to be kept by search engines")
    @Test
    void closed() {
        records.add(office());
        String service = idOf("02 111 22 33");
        records.closeAll(LocalDate.of(2026, 10, 1));
        String page = given().get("/services/" + service + "?lang=fr")
                .then()
                .statusCode(410)
                .extract()
                .asString();
        assertThat(text(page)).contains("depuis le 1er octobre 2026", "02 111 22 33");
        assertThat(page).contains("<meta name=\"robots\" content=\"noindex\">").doesNotContain("application/ld+json");
    }

    @DisplayName("An address at which there is nothing says so, with ways on and help lines")
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/services/none?lang=fr | Cette fiche n’existe pas",
                "/services/00000000-0000-0000-0000-000000000000?lang=nl | Op dit adres",
                "/organizations/00000000-0000-0000-0000-000000000000?lang=fr | Cette fiche n’existe pas",
                "/territories/quartier/3000?lang=fr | Ce territoire n’existe pas",
                "/territories/planet/1?lang=fr | Ce territoire n’existe pas",
                "/territories/commune/21015?lang=fr&need=X9 | Rien ne se trouve",
                "/territories/commune/21015?lang=fr&page=0 | Rien ne se trouve",
                "/territories/commune/21015?lang=fr&page=2000000 | Rien ne se trouve",
                "/needs/C99999?lang=fr | Rien ne se trouve"
            })
    void missing(String path, String said) {
        String page = given().get(path)
                .then()
                .statusCode(404)
                .contentType("text/html")
                .extract()
                .asString();
        assertThat(text(page)).containsIgnoringCase(said);
        assertThat(page).contains("href=\"/browse?lang=", "href=\"tel:112\"", "noindex");
    }

    @DisplayName("People read pages where programs read problems")
    @Test
    void problems() {
        for (String path : List.of("/nowhere", "/problems/nowhere", "/territories/commune/21015?page=x")) {
            String page = given().header("Accept", BROWSER)
                    .header("Accept-Language", "nl")
                    .get(path)
                    .then()
                    .statusCode(404)
                    .contentType("text/html")
                    .extract()
                    .asString();
            assertThat(text(page)).as(path).contains("Wat kunt u doen?");
            assertThat(page).contains("href=\"/browse?lang=nl\"", "<html lang=\"nl\">");
        }
        given().get("/nowhere")
                .then()
                .statusCode(404)
                .contentType("application/problem+json")
                .body("type", equalTo("/problems/not-found"));
        given().header("Accept", BROWSER)
                .get("/api/v1/nowhere")
                .then()
                .statusCode(404)
                .contentType("application/problem+json");
    }

    @DisplayName("Every type of problem has a page that says what happened and what to do, in both languages")
    @ParameterizedTest
    @EnumSource(ProblemType.class)
    void problemTypes(ProblemType type) {
        for (Lang lang : Lang.values()) {
            String page = page(type.uri() + "?lang=" + lang);
            Matcher parts = Pattern.compile(
                            "(?s)<h1>([^<]{8,})</h1>\\s*<p>([^<]{20,})</p>.*<h2>[^<]+</h2>\\s*<p>([^<]{20,})</p>")
                    .matcher(page);
            assertThat(parts.find()).as(type + " " + lang).isTrue();
            assertThat(page).contains("<html lang=\"" + lang + "\">", type.uri());
        }
    }
}
