package brussels.repere.rest.sitemap;

import static brussels.repere.testing.DirectoryEntryBuilder.entry;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import brussels.repere.testing.ApplicationTest;
import brussels.repere.testing.OperatorProfile;
import brussels.repere.testing.TestRecords;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What crawlers find where the operator configured a public address. */
@ApplicationTest
@TestProfile(OperatorProfile.class)
class SitemapIT {

    private static final String SITE = "https://repere.example.brussels";
    private static final Pattern URL = Pattern.compile("<url><loc>([^<]+)</loc>(?:<lastmod>([^<]+)</lastmod>)?");

    @Inject
    TestRecords records;

    @AfterEach
    void clear() {
        records.removeAll();
    }

    private static List<MatchResult> urls() {
        String index = given().get("/sitemap.xml")
                .then()
                .statusCode(200)
                .contentType("application/xml")
                .extract()
                .asString();
        List<MatchResult> all = new ArrayList<>();
        Pattern.compile("<loc>" + SITE + "([^<]+)</loc>")
                .matcher(index)
                .results()
                .forEach(part -> {
                    String pages = given().get(part.group(1))
                            .then()
                            .statusCode(200)
                            .extract()
                            .asString();
                    List<MatchResult> here = URL.matcher(pages).results().toList();
                    assertThat(here).hasSizeLessThanOrEqualTo(50_000);
                    all.addAll(here);
                });
        return all;
    }

    @DisplayName(
            "It lists pages that there are, once in each language, and nothing that anybody asked or must sign in for")
    @Test
    void listed() {
        List<String> paths = urls().stream()
                .map(url -> url.group(1).substring(SITE.length()))
                .toList();
        assertThat(paths)
                .doesNotHaveDuplicates()
                .contains("/territories/commune/21015?lang=nl", "/needs/C67?lang=fr", "/browse?lang=fr")
                .allMatch(
                        path -> path.matches(
                                "/(browse|collections(/[a-z0-9-]+)?|agenda|events/[0-9a-f-]{36}|info-prevention(/\\d{4}-\\d{2})?|resources(/[0-9a-f-]{36})?|services/[0-9a-f-]{36}|organizations/[0-9a-f-]{36}|territories/[a-z-]+/\\w+|needs/\\w+)?\\?lang=(fr|nl)"));
        for (int i = 0; i < paths.size(); i += paths.size() / 60) {
            String path = paths.get(i);
            String page = given().get(path).then().statusCode(200).extract().asString();
            if (!path.startsWith("/?")) {
                assertThat(page)
                        .contains("<link rel=\"canonical\" href=\"" + SITE + path + "\">")
                        .contains("hreflang=\"nl-BE\" href=\"" + SITE + path.replaceAll("fr$", "nl") + "\"")
                        .contains("hreflang=\"x-default\" href=\"" + SITE + path.replaceAll("\\?.*", "") + "\"")
                        .doesNotContain("noindex");
            }
        }
        given().get("/sitemap/" + 1_000 + ".xml").then().statusCode(404);
        given().get("/robots.txt").then().body(containsString("Sitemap: " + SITE + "/sitemap.xml"));
    }

    @DisplayName("It says when a service changed, and nothing of a refuge")
    @Test
    void modified() {
        records.add(
                entry("open").named("Maison ouverte", null).at("Rue Haute", "1", "1000", 50.84, 4.35),
                entry("refuge")
                        .named("Maison discrète", null)
                        .at("Rue du Secret", "2", "1000", 50.84, 4.35)
                        .confidential());
        for (String name : List.of("Maison ouverte", "Maison discrète")) {
            String id = given().queryParam("q", name)
                    .get("/api/v1/services")
                    .jsonPath()
                    .getString("hits.find { it.service.name.text == '" + name + "' }.service.id");
            String organization =
                    given().get("/api/v1/services/" + id).jsonPath().getString("atLocations[0].organization.id");
            List<MatchResult> told = urls().stream()
                    .filter(url -> url.group(1).contains(id) || url.group(1).contains(organization))
                    .toList();
            if (name.equals("Maison discrète")) {
                assertThat(told).isEmpty();
            } else {
                assertThat(told).hasSize(4).allMatch(url -> url.group(2) != null);
            }
        }
    }
}
