package brussels.repere.rest.services.request;

import static org.assertj.core.api.Assertions.assertThat;

import brussels.repere.directory.taxonomy.Taxonomy;
import brussels.repere.directory.taxonomy.TaxonomyTerm;
import brussels.repere.text.Bilingual;
import brussels.repere.text.Lang;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which questions are made of codes alone. */
class SharedQuestionTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Taxonomy taxonomy = new Taxonomy(
            List.of(new TaxonomyTerm("C67", TaxonomyTerm.Kind.CATEGORY, new Bilingual("CPAS", "OCMW"), List.of())),
            List.of());

    private Optional<SharedQuestion> find(String body) throws JsonProcessingException {
        return SharedQuestion.find(JSON.readValue(body.replace('\'', '"'), ServicesQuery.class), Lang.nl, taxonomy);
    }

    @DisplayName("What a widget asks for its site, and what a link presets, is shared")
    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'place': 'commune:21015', 'preferWords': true, 'size': 5}",
                "{'q': '', 'sector': ['S107'], 'preferWords': true, 'size': 2, 'lang': 'nl'}",
                "{'territory': 'quartier:11,bassin:N', 'category': 'C67', 'radius': 500, 'openNow': true}",
                "{'territory': 'commune:21015', 'needs': ['C67'], 'language': 'ar', 'mode': 'at-home', 'cost': 'free'}"
            })
    void shared(String body) throws JsonProcessingException {
        assertThat(find(body).orElseThrow().lang()).isEqualTo(Lang.nl);
    }

    @DisplayName("What somebody typed, where somebody is, and what tells of a person is not")
    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'territory': 'commune:21015', 'q': 'dettes'}",
                "{'territory': 'commune:21015', 'q': ' '}",
                "{'territory': 'commune:21015', 'needs': ['C67', 'dettes']}",
                "{'territory': 'commune:21015', 'without': 'need:dettes'}",
                "{'territory': 'commune:21015', 'meaning': 'need:dettes=C67'}",
                "{'address': 'rue Royale 217'}",
                "{'lat': 50.85, 'lon': 4.40}",
                "{'place': 'house:5429-1210-21014:217'}",
                "{'place': 'street:5429-1210-21014'}",
                "{'place': 'rue Royale'}",
                "{'place': ':21015'}",
                "{'territory': 'commune:21015', 'age': 17}",
                "{'territory': 'commune:21015', 'audience': 'women'}",
                "{'territory': 'commune:21015', 'service': 'b4eddf04-d5f0-5806-9020-800bafe065bb'}",
                "{'territory': 'commune:21015', 'openAt': '2026-11-23T14:00'}",
                "{'territory': 'commune:21015', 'page': 2}"
            })
    void personal(String body) throws JsonProcessingException {
        assertThat(find(body)).isEmpty();
    }
}
