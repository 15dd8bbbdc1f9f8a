package brussels.repere.rest.services;

import static org.assertj.core.api.Assertions.assertThat;

import brussels.repere.directory.taxonomy.Taxonomy;
import brussels.repere.rest.services.request.ServicesQuery;
import brussels.repere.rest.services.request.SharedQuestion;
import brussels.repere.rest.services.response.ServicesAnswer;
import brussels.repere.text.Lang;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** For how long answers are kept, and how many of them. */
class AnswerCacheTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    private long published = 7;
    private long answered = 7;
    private ZonedDateTime now = ZonedDateTime.parse("2026-11-28T10:00:30+01:00[Europe/Brussels]");
    private boolean inMemory = true;
    private String text = "";
    private int answers;
    private final AnswerCache cache = new AnswerCache(() -> published, () -> now, () -> inMemory, JSON);

    private static SharedQuestion question(String place, Lang lang) {
        try {
            ServicesQuery query = JSON.readValue("{\"place\": \"" + place + "\"}", ServicesQuery.class);
            return SharedQuestion.find(query, lang, new Taxonomy(List.of(), List.of()))
                    .orElseThrow();
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private ServicesAnswer answer() {
        answers++;
        return new ServicesAnswer(
                answered, null, null, List.of(), List.of(), List.of(), List.of(), List.of(), null, answers, null,
                List.of(), text, 1, 20, List.of(), Map.of(), List.of());
    }

    private String ask(String place, Lang lang) {
        return new String(cache.get(question(place, lang), this::answer).content(), StandardCharsets.UTF_8);
    }

    private String ask() {
        return ask("commune:21015", Lang.fr);
    }

    @DisplayName("The same question has the same answer, another language or place another")
    @Test
    void kept() {
        assertThat(ask()).contains("\"total\":1").isEqualTo(ask());
        assertThat(ask("commune:21015", Lang.nl)).contains("\"total\":2");
        assertThat(ask("commune:21009", Lang.fr)).contains("\"total\":3");
        assertThat(ask()).contains("\"total\":1");
    }

    @DisplayName("It is renewed with the minute and with the data")
    @Test
    void renewed() {
        ask();
        now = now.plusSeconds(29);
        ask();
        assertThat(answers).isEqualTo(1);
        now = now.plusSeconds(1);
        assertThat(ask()).contains("\"total\":2");
        published = 8;
        answered = 8;
        assertThat(ask()).contains("\"total\":3", "\"generation\":8");
    }

    @DisplayName("An answer between two generations or two minutes, or from the index, is given and not kept")
    @Test
    void notKept() {
        answered = 8;
        ask();
        assertThat(cache.count()).isZero();
        answered = 7;
        cache.get(question("commune:21015", Lang.fr), () -> {
            now = now.plusMinutes(1);
            return answer();
        });
        assertThat(cache.count()).isZero();
        inMemory = false;
        ask();
        assertThat(cache.count()).isZero();
        inMemory = true;
        ask();
        assertThat(cache.count()).isOne();
    }

    @DisplayName("However many are asked and however long the answers are, few are kept")
    @Test
    void bounded() {
        for (int i = 0; i < 2_000; i++) {
            ask("commune:" + i, Lang.fr);
        }
        assertThat(cache.count()).isBetween(1L, 500L);
        cache.clear();
        text = "x".repeat(1024 * 1024);
        for (int i = 0; i < 50; i++) {
            ask("bassin:" + i, Lang.fr);
        }
        assertThat(cache.count()).isBetween(1L, 16L);
    }
}
