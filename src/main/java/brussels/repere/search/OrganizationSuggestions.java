package brussels.repere.search;

import brussels.repere.directory.ListedService;
import brussels.repere.search.index.IndexClient;
import brussels.repere.search.index.IndexFields;
import brussels.repere.search.index.IndexUnavailable;
import brussels.repere.search.index.ServiceRecordCache;
import brussels.repere.search.query.QueryClauses;
import brussels.repere.search.query.SearchRequestBuilder;
import brussels.repere.text.Bilingual;
import brussels.repere.text.WordStemmer;
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
    private static final int SERVICES_PER_ORGANIZATION = 4;

    private final IndexClient index;
    private final ServiceRecordCache records;

    OrganizationSuggestions(IndexClient index, ServiceRecordCache records) {
        this.index = index;
        this.records = records;
    }

    public record OrganizationSuggestion(UUID id, Bilingual name) {}

    /**
     * Those whose name begins so before those that have the words in it, the last as the beginning of one.
     *
     * @throws SearchUnavailable while the search engine is away, or too slow
     */
    public List<OrganizationSuggestion> suggest(String text, int limit) {
        List<WordStemmer.Word> all = WordStemmer.tokenize(text);
        List<WordStemmer.Word> telling =
                all.stream().filter(word -> !word.isStopWord()).toList();
        List<WordStemmer.Word> words = telling.isEmpty() ? all : telling;
        if (words.isEmpty()) {
            return List.of();
        }
        ObjectNode request = SearchRequestBuilder.build(query(text, words), limit * SERVICES_PER_ORGANIZATION);
        try {
            Map<UUID, OrganizationSuggestion> once = new LinkedHashMap<>();
            for (ScoredRecord found : ScoredRecord.of(index.searchWithShortTimeout(request), records)) {
                ListedService service = found.service();
                once.putIfAbsent(
                        service.organization().id(),
                        new OrganizationSuggestion(
                                service.organization().id(),
                                service.organization().name()));
            }
            return once.values().stream().limit(limit).toList();
        } catch (IndexUnavailable failure) {
            throw new SearchUnavailable(failure);
        }
    }

    private static ObjectNode query(String text, List<WordStemmer.Word> words) {
        List<ObjectNode> all = new ArrayList<>();
        words.subList(0, words.size() - 1).forEach(word -> all.add(QueryClauses.term(IndexFields.NAME, word.plain())));
        all.add(QueryClauses.prefix(
                IndexFields.NAME, words.get(words.size() - 1).plain()));
        return QueryClauses.bestOf(List.of(
                QueryClauses.constantScore(QueryClauses.prefix(IndexFields.WHOLE_NAME, WordStemmer.joinPlain(text)), 2),
                QueryClauses.constantScore(QueryClauses.allOf(all), 1)));
    }
}
