package brussels.repere.search;

import brussels.repere.directory.ListedService;
import brussels.repere.search.plan.Filter;
import brussels.repere.search.plan.FoundService;
import brussels.repere.search.plan.PlanExecutor;
import brussels.repere.search.plan.ResultWindow;
import brussels.repere.search.plan.ScoredQuery;
import brussels.repere.search.plan.SearchField;
import brussels.repere.search.plan.SearchPlan;
import brussels.repere.search.plan.SearchTimeout;
import brussels.repere.search.query.ResultOrder;
import brussels.repere.text.Bilingual;
import brussels.repere.text.WordStemmer;
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

    private final PlanExecutor plans;

    OrganizationSuggestions(PlanExecutor plans) {
        this.plans = plans;
    }

    /** @param source from which the name is */
    public record OrganizationSuggestion(UUID id, Bilingual name, String source) {}

    /**
     * Returns organisations whose name begins with the text, then those whose name has its words, the last of them as the
     * beginning of a word.
     *
     * @throws SearchUnavailable if only the search engine could answer, and it cannot be reached, or is too slow
     */
    public List<OrganizationSuggestion> suggest(String text, int limit) {
        List<WordStemmer.Word> all = WordStemmer.tokenize(text);
        List<WordStemmer.Word> meaningful =
                all.stream().filter(word -> !word.isStopWord()).toList();
        List<WordStemmer.Word> words = meaningful.isEmpty() ? all : meaningful;
        if (words.isEmpty() || words.size() > MAX_NAME_WORDS) {
            return List.of();
        }
        SearchPlan plan = new SearchPlan(
                buildQuery(text, words),
                List.of(),
                ResultOrder.byScore(),
                List.of(),
                new ResultWindow(0, limit * SERVICES_PER_ORGANIZATION));
        Map<UUID, OrganizationSuggestion> byId = new LinkedHashMap<>();
        for (FoundService found :
                plans.execute(plan, SearchTimeout.WHILE_TYPING).services()) {
            ListedService.Organization organization = found.service().organization();
            byId.putIfAbsent(
                    organization.id(),
                    new OrganizationSuggestion(
                            organization.id(),
                            organization.name(),
                            found.service().provenance().source()));
        }
        return byId.values().stream().limit(limit).toList();
    }

    private static ScoredQuery buildQuery(String text, List<WordStemmer.Word> words) {
        List<Filter> wordClauses = new ArrayList<>();
        words.subList(0, words.size() - 1).forEach(word -> wordClauses.add(Filter.is(SearchField.NAME, word.plain())));
        wordClauses.add(new Filter.StartsWith(
                SearchField.NAME, words.get(words.size() - 1).plain()));
        return ScoredQuery.bestOf(List.of(
                ScoredQuery.constant(new Filter.StartsWith(SearchField.WHOLE_NAME, WordStemmer.joinPlain(text)), 2),
                ScoredQuery.constant(Filter.allOf(wordClauses), 1)));
    }
}
