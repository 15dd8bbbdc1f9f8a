package brussels.repere.rest.services;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import brussels.repere.exchange.input.CsvTable;
import brussels.repere.exchange.input.InputFile;
import brussels.repere.geocoding.register.BilingualStreetNames;
import brussels.repere.testing.ApplicationTest;
import brussels.repere.testing.RegisterOf2017;
import brussels.repere.testing.RegisterProfile;
import brussels.repere.testing.Sample;
import brussels.repere.text.Bilingual;
import brussels.repere.text.BundledTable;
import brussels.repere.text.EditDistance;
import brussels.repere.text.WordStemmer;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What others fell into, on 1,782 real records. */
@ApplicationTest
@TestProfile(RegisterProfile.class)
class RealRegisterIT {

    private static final List<String> POINTS = List.of(
            "lat=50.851756&lon=4.401445",
            "lat=50.827819&lon=4.334723",
            "lat=50.8467&lon=4.3525",
            "lat=50.8003&lon=4.3392",
            "lat=50.8762&lon=4.3105");

    /** What the words of a source are told in. */
    private static final Set<String> FIELDS_WITH_SOURCE_TEXT = Set.of(
            "service",
            "organization",
            "alternateNames",
            "website",
            "email",
            "hours",
            "openingHours",
            "description",
            "eligibilityDescription",
            "applicationProcess",
            "feesDescription",
            "accreditations");

    private static final int PAGE = 100;
    private static final int WALK_METRES = 1_000;
    private static final ObjectMapper JSON =
            new ObjectMapper().configure(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, false);

    private static Map<String, Row> rows;

    @Inject
    RegisterOf2017 register;

    private record Answer(List<Map<String, Object>> hits) {}

    private record Row(String id, String name, Set<String> categories, Set<String> zones, boolean placed) {

        static Row of(CsvTable.Row row) {
            return new Row(
                    row.findFirst("bruso_id").orElseThrow(),
                    row.findFirst("name_fr").orElseThrow(),
                    row.findList("taxonomy_ids", "\\s").map(Set::copyOf).orElse(Set.of()),
                    row.findList("area_served", "\\|").map(Set::copyOf).orElse(Set.of()),
                    row.findFirst("lat").isPresent());
        }

        boolean wholeRegion() {
            return zones.contains("Région bruxelloise");
        }
    }

    @BeforeEach
    void load() {
        register.load();
        if (rows == null) {
            rows = CsvTable.read(InputFile.of(RegisterOf2017.services())).rows().stream()
                    .map(Row::of)
                    .collect(Collectors.toMap(Row::id, row -> row));
        }
    }

    private static List<Map<String, Object>> all(String query) {
        List<Map<String, Object>> hits = new ArrayList<>();
        for (int page = 1; ; page++) {
            List<Map<String, Object>> some = page(query, page);
            hits.addAll(some);
            if (some.size() < PAGE) {
                return hits;
            }
        }
    }

    /** One that is expected among the last: they are read first. */
    private static Map<String, Object> fromTheEnd(String query, String id) {
        long total = ask(query + "&size=1").getLong("total");
        for (int page = (int) ((total + PAGE - 1) / PAGE); page > 0; page--) {
            for (Map<String, Object> hit : page(query, page)) {
                if (id(hit).equals(id)) {
                    return hit;
                }
            }
        }
        throw new AssertionError(id + " is not among " + query);
    }

    /** Read without the paths of {@link JsonPath}: they are compiled for each answer, which takes longer than the answer. */
    private static List<Map<String, Object>> page(String query, int page) {
        byte[] answer = given().get("/api/v1/services?" + query + "&size=" + PAGE + "&page=" + page)
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
        return parse(answer).hits();
    }

    private static Answer parse(byte[] answer) {
        try {
            return JSON.readValue(answer, Answer.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonPath ask(String query) {
        return given().get("/api/v1/services?" + query)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private static JsonPath words(String q) {
        return given().queryParam("q", q)
                .get("/api/v1/services")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    /** The name of the first service that is found for some words, or nothing. */
    private static String firstName(String q) {
        byte[] answer = given().queryParam("q", q)
                .queryParam("size", 1)
                .get("/api/v1/services")
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
        List<Map<String, Object>> hits = parse(answer).hits();
        return hits.isEmpty() ? null : name(hits.get(0));
    }

    private static String name(Map<String, Object> hit) {
        Map<?, ?> service = (Map<?, ?>) hit.get("service");
        return String.valueOf(((Map<?, ?>) service.get("name")).get("text"));
    }

    private static String id(Map<String, Object> hit) {
        return String.valueOf(((Map<?, ?>) hit.get("source")).get("id"));
    }

    /** Trap 1: a finer sector hides the region-wide offer. */
    @DisplayName("Services for the whole Region are found from everywhere")
    @Test
    void wholeRegion() {
        Set<String> everywhere =
                rows.values().stream().filter(Row::wholeRegion).map(Row::id).collect(Collectors.toSet());
        assertThat(everywhere).hasSizeGreaterThan(500);
        for (String point : POINTS) {
            List<Map<String, Object>> hits = all(point + "&reach=certain");
            Set<String> missing = new TreeSet<>(everywhere);
            hits.forEach(hit -> missing.remove(id(hit)));
            long hidden = hits.stream()
                    .filter(hit -> Boolean.TRUE.equals(hit.get("confidentialLocation")))
                    .count();
            assertThat(missing)
                    .as("%s: refuges alone, of which no id at the source may be told", point)
                    .hasSize((int) hidden);
        }
    }

    @DisplayName(
            "Nobody who serves a part of the Region stands above all others where no place is chosen, and everywhere a specialist does")
    @Test
    void firstOfAll() {
        Map<String, Set<Object>> certainties = new TreeMap<>();
        List<String> terms = BundledTable.read("search/specialist-needs.csv").stream()
                .map(need -> need.get("term"))
                .filter(term -> term.startsWith("C"))
                .toList();
        for (String term : terms) {
            certainties.put(
                    term,
                    page("territory=region:04000&category=" + term, 1).stream()
                            .filter(hit -> Boolean.TRUE.equals(hit.get("first")))
                            .map(hit -> hit.get("certainty"))
                            .collect(Collectors.toSet()));
        }
        assertThat(certainties).containsEntry("C871", Set.of("certain"));
        assertThat(certainties.values()).allMatch(told -> told.isEmpty() || told.equals(Set.of("certain")));
    }

    /** What is told of the refuges of the register, each known again by its telephones. */
    @DisplayName("No refuge reveals its street")
    @Test
    void refugeStreets() {
        List<Map<String, Object>> told = all("territory=region:04000&category=C337").stream()
                .filter(hit -> Boolean.TRUE.equals(hit.get("confidentialLocation")))
                .toList();
        Map<String, Set<String>> withheld = new TreeMap<>();
        for (CsvTable.Row row :
                CsvTable.read(InputFile.of(RegisterOf2017.services())).rows()) {
            if (!row.findList("taxonomy_ids", "\\s").orElse(List.of()).contains("C337")) {
                continue;
            }
            String name = row.findFirst("name_fr").orElseThrow();
            String phones = row.findFirst("phone").orElseThrow().replaceAll("\\D", "");
            List<Map<String, Object>> same = told.stream()
                    .filter(hit -> ((List<?>) hit.get("phones"))
                            .stream()
                                    .anyMatch(phone ->
                                            phones.contains(phone.toString().replaceAll("\\D", ""))))
                    .toList();
            assertThat(same).as(name).isNotEmpty();
            for (Map<String, Object> hit : same) {
                Map<String, Object> said = new LinkedHashMap<>(hit);
                said.keySet().retainAll(FIELDS_WITH_SOURCE_TEXT);
                String letters = letters(said.toString());
                assertThat(secrets(row)).as(name).isNotEmpty().noneMatch(letters::contains);
                Set<String> missing = new TreeSet<>();
                for (String field : List.of("email", "website")) {
                    if (row.findFirst(field).isPresent() && !hit.containsKey(field)) {
                        missing.add(field);
                    }
                }
                if (row.findFirst("opening_hours").isPresent() && !hit.containsKey("hours")) {
                    missing.add("hours");
                }
                if (!hit.get("service").toString().contains(name)) {
                    missing.add("name");
                }
                int names = row.findList("alt_names", ",").orElse(List.of()).size();
                if (names > ((List<?>) hit.get("alternateNames")).size()) {
                    missing.add("alternateNames");
                }
                withheld.computeIfAbsent(name, none -> new TreeSet<>()).addAll(missing);
            }
        }
        withheld.values().removeIf(Set::isEmpty);
        assertThat(withheld)
                .isEqualTo(Map.of(
                        "La Maison Rue Verte", Set.of("name", "email", "website"),
                        "Le Chant d'Oiseau", Set.of("name"),
                        "De Vogelzang", Set.of("name", "alternateNames"),
                        "L'Ilot-Accueil-Hébergement et Services aux Sans-Abris - le 160",
                                Set.of("name", "email", "alternateNames")));
    }

    private static Set<String> secrets(CsvTable.Row row) {
        String french = row.findFirst("street").orElseThrow();
        Bilingual both = BilingualStreetNames.readBundled()
                .find(french, row.findFirst("postcode").orElseThrow())
                .orElse(new Bilingual(french, null));
        return Stream.of(both.fr(), both.nl())
                .filter(Objects::nonNull)
                .flatMap(name -> Stream.of(
                        letters(name),
                        letters(name.replaceAll(
                                "^\\p{L}+ ((du|des|de) )?(l'|la )?|(straat|laan|plein|steenweg)$", ""))))
                .collect(Collectors.toSet());
    }

    private static String letters(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z]", "");
    }

    private static boolean isRefuge(String id) {
        return rows.get(id).categories().contains("C337");
    }

    /** Trap 2: keyword and area match two different services of one site. */
    @DisplayName("A service found for a need declares that need itself")
    @Test
    void declaredNeeds() {
        Set<String> debts = Set.of("C458");
        for (String point : POINTS) {
            List<Map<String, Object>> hits = all(point + "&reach=certain&category=C458");
            assertThat(hits).isNotEmpty().allMatch(hit -> {
                Row row = rows.get(id(hit));
                return row == null || row.categories().containsAll(debts);
            });
        }
    }

    /** Trap 3: a radius drops services that do cover the place. */
    @DisplayName("No radius drops a service that serves")
    @Test
    void radius() {
        for (String point : POINTS) {
            long serving = ask(point + "&reach=serving").getLong("total");
            for (int radius : List.of(0, 100, 10_000)) {
                List<Map<String, Object>> tiers =
                        ask(point + "&radius=" + radius).getList("tiers");
                assertThat(tiers.stream()
                                .filter(tier -> !tier.get("tier").equals("nearby"))
                                .mapToLong(tier -> (int) tier.get("count"))
                                .sum())
                        .isEqualTo(serving);
            }
        }
    }

    /** Trap 4: records without a point float to the top, or vanish. */
    @DisplayName("Services without a point stand in their tier behind those within a walk, and none is lost")
    @Test
    void placeless() {
        Set<String> placeless = rows.values().stream()
                .filter(row -> !row.placed() && row.wholeRegion())
                .map(Row::id)
                .collect(Collectors.toSet());
        assertThat(placeless).isNotEmpty();
        for (String point : POINTS) {
            List<Map<String, Object>> region = all(point + "&tier=region&reach=certain");
            List<Integer> distances = region.stream()
                    .map(hit -> (Integer) hit.get("distanceMetres"))
                    .toList();
            assertThat(distances.get(0)).as("none without a point is on top").isNotNull();
            assertThat(distances.subList(distances.indexOf(null), distances.size()))
                    .as("none within a walk stands behind one without a point")
                    .allMatch(metres -> metres == null || metres > WALK_METRES);
            assertThat(region.stream().map(RealRegisterIT::id))
                    .containsAll(placeless.stream().filter(id -> !isRefuge(id)).toList());
        }
    }

    /** Trap 5: records of which no area is stated disappear under a filter. */
    @DisplayName("A service without a declared area is near and never claimed, under a filter too")
    @Test
    void undeclaredArea() {
        Map<String, Map<String, Object>> undeclared = new LinkedHashMap<>();
        for (String point : POINTS) {
            all(point + "&radius=10000&reach=nearby").stream()
                    .filter(hit -> hit.get("area") == null)
                    .forEach(hit -> undeclared.put(id(hit), hit));
        }
        assertThat(undeclared).isNotEmpty();
        for (Map<String, Object> hit : Sample.of("services without an area", List.copyOf(undeclared.values()), 10)) {
            Map<?, ?> place = (Map<?, ?>) hit.get("location");
            Map<?, ?> language = (Map<?, ?>) ((List<?>) hit.get("languages")).get(0);
            String here = "lat=" + place.get("lat") + "&lon=" + place.get("lon");
            Map<String, Object> again = fromTheEnd(here + "&mode=on-site&language=" + language.get("code"), id(hit));
            assertThat(again).containsEntry("tier", "nearby").doesNotContainKey("certainty");
            assertThat(again.get("why").toString()).contains("AREA_NOT_DECLARED");
        }
    }

    /** Trap 6: a name that matches exactly ranks under a description that matches nearer. */
    @DisplayName("The service with the searched name comes first")
    @Test
    void exactNames() {
        List<Row> sorted = rows.values().stream()
                .sorted((one, other) -> one.id().compareTo(other.id()))
                .toList();
        List<String> wrong = new ArrayList<>();
        for (Row row : Sample.of("names", sorted, 200)) {
            String first = firstName(row.name());
            if (!row.name().equals(first) && !isRefuge(row.id())) {
                wrong.add(row.name() + " > " + first);
            }
        }
        assertThat(wrong).isEmpty();
    }

    /** Trap 7: fuzzy beats exact. */
    @DisplayName("A word spelled exactly comes before one spelled nearly so")
    @Test
    void exactSpelling() {
        Set<String> known = new TreeSet<>();
        rows.values().forEach(row -> WordStemmer.tokenize(row.name()).stream()
                .map(WordStemmer.Word::plain)
                .filter(word -> word.length() > 5)
                .forEach(known::add));
        List<String> pairs = known.stream()
                .filter(word -> known.stream()
                        .anyMatch(other -> !other.equals(word) && EditDistance.atMost(word, other, 1) == 1))
                .toList();
        assertThat(pairs).hasSizeGreaterThan(50);
        for (String word : pairs.subList(0, 50)) {
            List<List<Map<String, Object>>> ranks = given().queryParam("q", word)
                    .queryParam("explain", true)
                    .queryParam("size", 50)
                    .get("/api/v1/services")
                    .jsonPath()
                    .getList("hits.rank");
            List<Integer> scores = ranks.stream()
                    .map(parts -> 100 * (int) parts.get(0).get("value")
                            + (int) parts.get(1).get("value"))
                    .toList();
            assertThat(scores).as(word).isSortedAccordingTo((one, other) -> other - one);
        }
    }

    /** Trap 13: a homonym is resolved to the wrong one. */
    @DisplayName("Koekelberg is the commune unless the quartier is named")
    @Test
    void koekelberg() {
        Map<String, Set<String>> areas = new LinkedHashMap<>();
        for (Map<String, Object> hit : all("territory=region:04000")) {
            Map<?, ?> area = (Map<?, ?>) hit.get("area");
            if (area != null) {
                List<?> territories = (List<?>) area.get("territories");
                areas.put(
                        id(hit),
                        territories.stream()
                                .map(Map.class::cast)
                                .map(territory -> territory.get("level") + ":" + territory.get("code"))
                                .collect(Collectors.toCollection(LinkedHashSet::new)));
            }
        }
        Set<String> seen = new HashSet<>();
        for (Row row : rows.values()) {
            for (String name : List.of("Koekelberg", "Quartier Koekelberg", "Quartier Haren", "Bruxelles - Haren")) {
                if (row.zones().contains(name) && areas.containsKey(row.id())) {
                    seen.add(name);
                    Map<String, String> meant = Map.of(
                            "Koekelberg", "commune:21011",
                            "Quartier Koekelberg", "quartier:17",
                            "Quartier Haren", "quartier:78",
                            "Bruxelles - Haren", "section:21004G");
                    assertThat(areas.get(row.id())).as(row.name()).contains(meant.get(name));
                    List<String> others = new ArrayList<>(meant.values());
                    others.removeAll(row.zones().stream().map(meant::get).toList());
                    assertThat(areas.get(row.id())).as(row.name()).doesNotContainAnyElementsOf(others);
                }
            }
        }
        assertThat(seen).contains("Koekelberg");
        assertThat(Arrays.asList(words("koekelberg").getString("place.chosen[0].level")))
                .containsExactly("commune");
    }
}
