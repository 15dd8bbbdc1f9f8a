package brussels.repere.rest.services;

import brussels.repere.geography.Level;
import brussels.repere.geography.TerritoryKey;
import brussels.repere.rest.metrics.QuestionKind;
import brussels.repere.rest.services.request.ResolvedSearch;
import brussels.repere.search.question.SearchIntent;
import java.util.List;

/** Says of which kind a search is, by how its words were understood. */
final class AskedKind {

    private AskedKind() {}

    static QuestionKind of(ResolvedSearch search) {
        if (!search.needQuestions().isEmpty()) {
            return QuestionKind.SEVERAL_NEEDS;
        }
        List<SearchIntent> intents = search.anyNeedQuestion().intents();
        if (intents.isEmpty()) {
            return search.anyNeedQuestion().listWantedCategories().isEmpty() ? QuestionKind.LIST : needKind(search);
        }
        if (intents.stream().allMatch(SearchIntent::isNameOnly)) {
            return QuestionKind.NAME;
        }
        return intents.stream().allMatch(intent -> intent.unreadWords().isEmpty())
                ? needKind(search)
                : QuestionKind.WORDS;
    }

    private static QuestionKind needKind(ResolvedSearch search) {
        List<TerritoryKey> chosen = search.place().chosen();
        boolean wholeRegion = !chosen.isEmpty() && chosen.stream().allMatch(key -> key.level() == Level.REGION);
        return wholeRegion ? QuestionKind.NEED : QuestionKind.NEED_AND_PLACE;
    }
}
