package brussels.repere.search;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import brussels.repere.directory.taxonomy.CurrentTaxonomy;
import brussels.repere.exchange.csv.TableImport;
import brussels.repere.exchange.imports.ImportReport;
import brussels.repere.exchange.input.ImportOptions;
import brussels.repere.generation.GenerationPoller;
import brussels.repere.search.index.IndexSynchronizer;
import brussels.repere.testing.ApplicationTest;
import brussels.repere.testing.SharedData;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Asks the starter directory the questions of the relevance set; the README beside the set explains it. */
@ApplicationTest
class RelevanceIT {

    private static final Logger LOG = Logger.getLogger(RelevanceIT.class);
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int SHOWN = 10;
    private static final int FIRST = 5;
    private static final int GOOD = 3;
    private static final double TUNE_NDCG = 0.83;
    private static final double TUNE_RECALL = 0.83;
    private static final double HELD_NDCG = 0.76;
    private static final double HELD_RECALL = 0.78;

    @Inject
    IndexSynchronizer index;

    @Inject
    CurrentTaxonomy taxonomies;

    private record JudgedQuestion(
            String text,
            String lang,
            String kind,
            String half,
            Set<String> best,
            Set<String> good,
            Set<String> named,
            Set<String> places) {}

    private record ListedHit(String sourceId, String tier, List<String> categories) {}

    @Inject
    TableImport tables;

    @Inject
    GenerationPoller generations;

    @TempDir
    Path temp;

    private record Relevance(double ndcg, double recall) {}

    @DisplayName("Most people would accept what comes first")
    @Test
    void ownWords() throws IOException {
        assertFloors("own words");
    }

    @DisplayName("So they would with the keywords of a register")
    @Test
    void registerKeywords() throws IOException {
        load(SharedData.file("directory/bruxelles-social-keywords.csv"), 3_397);
        try {
            assertFloors("with keywords");
        } finally {
            load(Files.writeString(temp.resolve("none.csv"), "term,lang,category_id\n"), 3_397);
        }
    }

    private void load(Path keywords, int changed) {
        ImportReport result = tables.run(List.of(keywords), ImportOptions.ADD_AND_UPDATE, file -> {});
        assertThat(result.stored().keywords()).isEqualTo(changed);
        // A running service does this by itself within two seconds.
        generations.poll();
    }

    private void assertFloors(String words) throws IOException {
        index.synchronize();
        Map<Set<String>, List<ListedHit>> serving = new HashMap<>();
        Map<String, List<Relevance>> halves = new HashMap<>();
        List<String> poor = new ArrayList<>();
        for (JudgedQuestion question : read()) {
            List<ListedHit> all = serving.computeIfAbsent(question.places(), this::serving);
            Relevance measured = measure(question, all);
            halves.computeIfAbsent(question.half(), none -> new ArrayList<>()).add(measured);
            if (measured.ndcg() < 0.5 && question.half().equals("tune")) {
                poor.add("%s %.2f".formatted(question.text(), measured.ndcg()));
            }
        }
        String report = halves.entrySet().stream()
                .map(half -> "%s: nDCG@10 %.3f, recall@5 %.3f of %d"
                        .formatted(
                                half.getKey(),
                                mean(half.getValue(), true),
                                mean(half.getValue(), false),
                                half.getValue().size()))
                .collect(Collectors.joining("; "));
        LOG.info(words + ": " + report);
        // The floors are a little below what was reached. The questions of the tuned half that are answered badly show
        // what to improve next.
        String details = report + "\n" + String.join("\n", poor);
        assertThat(mean(halves.get("tune"), true)).as(details).isGreaterThan(TUNE_NDCG);
        assertThat(mean(halves.get("tune"), false)).as(details).isGreaterThan(TUNE_RECALL);
        assertThat(mean(halves.get("held"), true)).as(report).isGreaterThan(HELD_NDCG);
        assertThat(mean(halves.get("held"), false)).as(report).isGreaterThan(HELD_RECALL);
    }

    private static double mean(List<Relevance> all, boolean ndcg) {
        return all.stream()
                .mapToDouble(each -> ndcg ? each.ndcg() : each.recall())
                .average()
                .orElseThrow();
    }

    private Relevance measure(JudgedQuestion question, List<ListedHit> all) {
        List<ListedHit> hits = hits(given().queryParam("q", question.text())
                .queryParam("lang", question.lang())
                .queryParam("size", SHOWN)
                .get("/api/v1/services"));
        List<Integer> grades = hits.stream()
                .map(hit -> hit.tier().equals("nearby") ? 0 : grade(question, hit))
                .toList();
        List<Integer> ideal = all.stream()
                .map(each -> grade(question, each))
                .sorted((one, other) -> other - one)
                .limit(SHOWN)
                .toList();
        if (ideal.isEmpty() || ideal.get(0) == 0) {
            // If no service meets the need, an empty answer is right.
            double right = grades.isEmpty() ? 1 : 0;
            return new Relevance(right, right);
        }
        long relevant =
                all.stream().filter(each -> grade(question, each) >= GOOD).count();
        long wanted = relevant == 0 ? ideal.stream().filter(grade -> grade > 0).count() : relevant;
        long found = grades.stream()
                .limit(FIRST)
                .filter(grade -> relevant == 0 ? grade > 0 : grade >= GOOD)
                .count();
        return new Relevance(gain(grades) / gain(ideal), (double) found / Math.min(FIRST, wanted));
    }

    private static double gain(List<Integer> grades) {
        double gain = 0;
        for (int i = 0; i < grades.size(); i++) {
            gain += (Math.pow(2, grades.get(i)) - 1) / (Math.log(i + 2.0) / Math.log(2));
        }
        return gain;
    }

    private int grade(JudgedQuestion question, ListedHit service) {
        if (question.named().contains(service.sourceId())) {
            return GOOD;
        }
        int best = question.named().isEmpty() ? GOOD : GOOD - 1;
        return has(service, question.best()) ? best : has(service, question.good()) ? GOOD - 1 : 0;
    }

    private boolean has(ListedHit service, Set<String> terms) {
        return terms.stream()
                .map(term -> taxonomies.get().withDescendants(term))
                .anyMatch(below -> service.categories().stream().anyMatch(below::contains));
    }

    private List<ListedHit> serving(Set<String> places) {
        String territory = places.isEmpty() ? "region:04000" : String.join(",", places);
        List<ListedHit> all = new ArrayList<>();
        for (int page = 1; ; page++) {
            List<ListedHit> some = hits(given().queryParam("territory", territory)
                    .queryParam("reach", "serving")
                    .queryParam("size", 100)
                    .queryParam("page", page)
                    .get("/api/v1/services"));
            if (some.isEmpty()) {
                return all;
            }
            all.addAll(some);
        }
    }

    /** Reads hits without the paths of REST Assured, which compiles each path again for each answer. */
    private static List<ListedHit> hits(Response response) {
        assertThat(response.statusCode()).isEqualTo(200);
        List<ListedHit> listed = new ArrayList<>();
        try {
            for (JsonNode hit : JSON.readTree(response.asByteArray()).get("hits")) {
                listed.add(new ListedHit(
                        hit.at("/source/id").asText(),
                        hit.get("tier").asText(),
                        hit.get("categories").findValuesAsText("code")));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return listed;
    }

    private static Collection<JudgedQuestion> read() throws IOException {
        return Files.readAllLines(Path.of("src/test/resources/search/relevance.csv")).stream()
                .skip(1)
                .map(line -> line.split(";", -1))
                .map(cells -> new JudgedQuestion(
                        cells[0],
                        cells[1],
                        cells[2],
                        cells[3],
                        set(cells[4]),
                        set(cells[5]),
                        set(cells[6]),
                        set(cells[7])))
                .toList();
    }

    private static Set<String> set(String cell) {
        return cell.isBlank() ? Set.of() : new LinkedHashSet<>(Arrays.asList(cell.split(" ")));
    }
}
