package brussels.repere.rest.openweb;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import brussels.repere.directory.ListedService;
import brussels.repere.directory.telephone.PhoneNumber;
import brussels.repere.search.catalogue.RecordReader;
import brussels.repere.testing.ApplicationTest;
import brussels.repere.testing.RegisterOf2017;
import brussels.repere.testing.RegisterProfile;
import brussels.repere.testing.Sample;
import brussels.repere.testing.SchemaTypes;
import brussels.repere.text.Lang;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Pages of 1,782 real records tell what is known of each, in both languages: a sample of them, and every one with -Pthorough. */
@ApplicationTest
@TestProfile(RegisterProfile.class)
class OpenWebRegisterIT {

    private static final int SAMPLE_SIZE = 20;
    private static final Pattern DATA = Pattern.compile("<script type=\"application/ld\\+json\">(.*?)</script>");
    private static final ObjectMapper JSON = new ObjectMapper();

    @Inject
    RegisterOf2017 register;

    @Inject
    RecordReader records;

    @BeforeEach
    void load() {
        register.load();
    }

    private List<ListedService> sample() {
        return Sample.of("pages of services", records.readAll().services().toList(), SAMPLE_SIZE);
    }

    private static String page(String path) {
        return given().get(path).then().statusCode(200).extract().asString();
    }

    private static JsonNode data(String page) throws IOException {
        Matcher data = DATA.matcher(page);
        assertThat(data.find()).isTrue();
        return JSON.readTree(data.group(1));
    }

    @DisplayName("Each page has the name, each number and each need, and its data name no place that is not public")
    @Test
    void complete() throws IOException {
        Map<String, Integer> types = new TreeMap<>();
        for (ListedService service : sample()) {
            for (Lang lang : Lang.values()) {
                String page = page("/services/" + service.service().id() + "?lang=" + lang);
                if (service.location().isConfidential()) {
                    assertThat(page).contains("noindex").doesNotContain("ld+json", "GeoCoordinates", "PostalAddress");
                    continue;
                }
                JsonNode data = data(page);
                assertThat(data.get("name").asText())
                        .isEqualTo(service.service().name().in(lang));
                assertThat(
                                data.get("serviceType") == null
                                        ? 0
                                        : data.get("serviceType").isArray()
                                                ? data.get("serviceType").size()
                                                : 1)
                        .isLessThanOrEqualTo(service.offering().categories().size());
                service.contact().phones().forEach(phone -> assertThat(page)
                        .contains(PhoneNumber.read(phone).label()));
                service.offering().categories().forEach(need -> assertThat(page)
                        .contains("href=\"/needs/" + need + "?lang=" + lang));
                types.merge(data.get("@type").asText(), 1, Integer::sum);
            }
        }
        System.out.println("Pages of services by type: " + types);
    }

    @DisplayName("What pages tell search engines has the types of schema.org")
    @Test
    void types() throws IOException, InterruptedException {
        SchemaTypes checker = SchemaTypes.assumed();
        Set<String> paths = new LinkedHashSet<>();
        for (ListedService service : sample()) {
            paths.add("/services/" + service.service().id() + "?lang=nl");
            paths.add("/organizations/" + service.organization().id() + "?lang=fr");
        }
        paths.addAll(List.of(
                "/territories/region/04000?lang=fr",
                "/territories/commune/21015?lang=nl",
                "/territories/quartier/30?lang=fr",
                "/needs/C67?lang=nl",
                "/needs/S107?lang=fr"));
        List<JsonNode> told = new ArrayList<>();
        for (String path : paths) {
            String page = page(path);
            // Of refuges search engines are told nothing.
            if (!page.contains("noindex")) {
                told.add(data(page));
            }
        }
        assertThat(told).hasSizeGreaterThan(paths.size() / 2);
        assertThat(checker.check(told)).isEmpty();
        JsonNode wrong = JSON.readTree(
                "{\"@context\": \"https://schema.org\", \"@type\": \"Service\", \"name\": \"a\", \"openingHours\": 3}");
        assertThat(checker.check(List.of(wrong))).as("what is no property").isNotEmpty();
    }
}
