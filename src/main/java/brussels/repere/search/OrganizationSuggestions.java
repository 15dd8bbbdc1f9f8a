package brussels.repere.search;

import brussels.repere.directory.ListedService;
import brussels.repere.search.index.IndexSearch;
import brussels.repere.search.index.IndexUnavailable;
import brussels.repere.search.index.Records;
import brussels.repere.search.index.ServiceFields;
import brussels.repere.text.Bilingual;
import brussels.repere.text.Stems;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Organisations while somebody types their name. Safe for use by several threads. */
@ApplicationScoped
public class OrganizationSuggestions {

    /** Services of one organisation bear its name together. */
    private static final int SERVICES_OF_ONE = 4;

    private final IndexSearch index;
    private final Records records;

    OrganizationSuggestions(IndexSearch index, Records records) {
        this.index = index;
        this.records = records;
    }

    public record Suggested(UUID id, Bilingual name) {}

    /**
     * Those whose name begins so before those that have the words in it, the last as the beginning of one.
     *
     * @throws SearchUnavailable while the search engine is away, or too slow
     */
    public List<Suggested> of(String text, int limit) {
        List<Stems.Word> all = Stems.of(text);
        List<Stems.Word> telling = all.stream().filter(word -> !word.isEmpty()).toList();
        List<Stems.Word> words = telling.isEmpty() ? all : telling;
        if (words.isEmpty()) {
            return List.of();
        }
        ObjectNode request = SearchRequest.of(query(text, words), limit * SERVICES_OF_ONE);
        try {
            Map<UUID, Suggested> once = new LinkedHashMap<>();
            for (Found found : Found.of(index.searchSoon(request), records)) {
                ListedService service = found.service();
                once.putIfAbsent(
                        service.organizationId(), new Suggested(service.organizationId(), service.organization()));
            }
            return once.values().stream().limit(limit).toList();
        } catch (IndexUnavailable failure) {
            throw new SearchUnavailable(failure);
        }
    }

    private static ObjectNode query(String text, List<Stems.Word> words) {
        List<ObjectNode> all = new ArrayList<>();
        words.subList(0, words.size() - 1).forEach(word -> all.add(Clauses.term(ServiceFields.NAME, word.plain())));
        all.add(Clauses.prefix(ServiceFields.NAME, words.get(words.size() - 1).plain()));
        return Clauses.best(List.of(
                Clauses.worth(Clauses.prefix(ServiceFields.WHOLE_NAME, Stems.joined(text)), 2),
                Clauses.worth(Clauses.every(all), 1)));
    }
}
