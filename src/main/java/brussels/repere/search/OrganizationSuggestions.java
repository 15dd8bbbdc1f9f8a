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

/** Suggests organisations while somebody types their name. Safe for use by several threads. */
@ApplicationScoped
public class OrganizationSuggestions {

    /** The services of an organisation all bear its name, so that more hits than suggestions are needed. */
    private static final int SERVICES_PER_ORGANIZATION = 4;

    /** A text with more words is no name, and more of them than the engine compares at once. */
    private static final int MAX_NAME_WORDS = 20;

    private final IndexClient index;
    private final ServiceRecordCache records;

    OrganizationSuggestions(IndexClient index, ServiceRecordCache records) {
        this.index = index;
        this.records = records;
    }

    /** @param source from which the name is */
    public record OrganizationSuggestion(UUID id, Bilingual name, String source) {}

    /**
     * Returns organisations whose name begins with the text, then those whose name has its words, the last of them as the
     * beginning of a word.
     *
     * @throws SearchUnavailable while the search engine cannot be reached, or is too slow
     */
    public List<OrganizationSuggestion> suggest(String text, int limit) {
        List<WordStemmer.Word> all = WordStemmer.tokenize(text);
        List<WordStemmer.Word> meaningful =
                all.stream().filter(word -> !word.isStopWord()).toList();
        List<WordStemmer.Word> words = meaningful.isEmpty() ? all : meaningful;
        if (words.isEmpty() || words.size() > MAX_NAME_WORDS) {
            return List.of();
        }
        ObjectNode request = SearchRequestBuilder.build(buildQuery(text, words), limit * SERVICES_PER_ORGANIZATION);
        try {
            Map<UUID, OrganizationSuggestion> byId = new LinkedHashMap<>();
            for (ScoredRecord scored : ScoredRecord.of(index.searchWithShortTimeout(request), records)) {
                ListedService service = scored.service();
                byId.putIfAbsent(
                        service.organization().id(),
                        new OrganizationSuggestion(
                                service.organization().id(),
                                service.organization().name(),
                                service.provenance().source()));
            }
            return byId.values().stream().limit(limit).toList();
        } catch (IndexUnavailable failure) {
            throw new SearchUnavailable(failure);
        }
    }

    private static ObjectNode buildQuery(String text, List<WordStemmer.Word> words) {
        List<ObjectNode> wordClauses = new ArrayList<>();
        words.subList(0, words.size() - 1)
                .forEach(word -> wordClauses.add(QueryClauses.term(IndexFields.NAME, word.plain())));
        wordClauses.add(QueryClauses.prefix(
                IndexFields.NAME, words.get(words.size() - 1).plain()));
        return QueryClauses.bestOf(List.of(
                QueryClauses.constantScore(QueryClauses.prefix(IndexFields.WHOLE_NAME, WordStemmer.joinPlain(text)), 2),
                QueryClauses.constantScore(QueryClauses.allOf(wordClauses), 1)));
    }
}
