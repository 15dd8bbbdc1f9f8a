package brussels.repere.rest.services;

import brussels.repere.coverage.CurrentCoverageMap;
import brussels.repere.rest.parameters.ParameterValues;
import brussels.repere.rest.services.request.SearchResolver;
import brussels.repere.rest.services.request.ServicesQuery;
import brussels.repere.rest.services.request.ServicesQueryBuilder;
import brussels.repere.search.SearchAnswer;
import brussels.repere.text.Lang;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** Finds where a service stands in the answer to a question. Safe for use by several threads. */
@ApplicationScoped
public class AnswerPosition {

    private static final int PAGE_SIZE = 100;

    private final CurrentCoverageMap coverage;
    private final SearchResolver resolver;
    private final SearchExecutor executor;

    AnswerPosition(CurrentCoverageMap coverage, SearchResolver resolver, SearchExecutor executor) {
        this.coverage = coverage;
        this.resolver = resolver;
        this.executor = executor;
    }

    /**
     * Where a service stands.
     *
     * @param number from 1; null if it is not among the first hundred
     * @param total how many services the answer has
     */
    public record Position(Integer number, long total) {}

    /**
     * @param words what is needed
     * @param place the id of a place
     * @param language BCP 47; null for any
     * @param service the id of the service
     */
    public Position find(String words, String place, String language, UUID service, Lang lang) {
        ServicesQuery query = query(words, place, language, lang);
        SearchOutcome outcome =
                coverage.answer(map -> executor.execute(resolver.resolve(query, map)), SearchOutcome::isDataAhead);
        SearchAnswer answer = Optional.ofNullable(outcome.mainAnswer())
                .orElseGet(() -> outcome.needs().get(0).answer());
        for (int i = 0; i < answer.hits().size(); i++) {
            if (answer.hits().get(i).service().service().id().equals(service)) {
                return new Position(i + 1, answer.total());
            }
        }
        return new Position(null, answer.total());
    }

    private static ServicesQuery query(String words, String place, String language, Lang lang) {
        ParameterValues languages = language == null ? null : ParameterValues.fromString(language);
        return new ServicesQueryBuilder()
                .place(place)
                .q(words)
                .language(languages)
                .size(PAGE_SIZE)
                .lang(lang)
                .build();
    }
}
