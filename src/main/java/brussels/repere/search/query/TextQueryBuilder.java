package brussels.repere.search.query;

import static brussels.repere.search.plan.ScoredQuery.constant;

import brussels.repere.search.plan.Filter;
import brussels.repere.search.plan.ScoredQuery;
import brussels.repere.search.plan.SearchField;
import brussels.repere.search.question.SearchIntent;
import brussels.repere.search.question.SearchQuestion;
import brussels.repere.text.EditTolerance;
import brussels.repere.text.WordStemmer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;

/**
 * Clauses that score how well a service fits the words of a question: by its name, by the needs that it meets, and by words in
 * its texts. A service that fits in no way is not found. The scores are parts of a {@link Ranking}.
 */
final class TextQueryBuilder {

    private static final int MIN_PREFIX_LENGTH = 4;

    private final SearchIntent intent;
    private final int intentCount;

    /** @param intentCount the number of intents of the question, which share the fit */
    private TextQueryBuilder(SearchIntent intent, int intentCount) {
        this.intent = intent;
        this.intentCount = intentCount;
    }

    /** Matches services that meet as many intents as the question demands; all services if it asks for nothing but a place. */
    static ScoredQuery build(SearchQuestion question) {
        List<SearchIntent> intents = question.intents();
        List<ScoredQuery> clauses = intents.stream()
                .map(intent -> new TextQueryBuilder(intent, intents.size()).intentClause())
                .toList();
        return intents.stream().allMatch(SearchIntent::isNameOnly)
                ? ScoredQuery.sumOf(List.of(constant(new Filter.Everything(), 0)), clauses)
                : ScoredQuery.atLeast(question.minIntentsMet(), clauses);
    }

    private ScoredQuery intentClause() {
        List<ScoredQuery> clauses = new ArrayList<>();
        int weights = intentCount
                * intent.needs().stream().mapToInt(SearchIntent.Need::weight).sum();
        for (SearchIntent.Need need : intent.needs()) {
            clauses.add(ScoredQuery.bestOf(List.of(
                    categoryClause(need.bestCategories(), ScoreLayout.FIT_BEST_CATEGORIES * need.weight() / weights),
                    categoryClause(
                            need.otherCategories(), ScoreLayout.FIT_OTHER_CATEGORIES * need.weight() / weights))));
        }
        intent.unreadWords().forEach(words -> clauses.add(wordsClause(words)));
        if (intent.typedName() != null) {
            clauses.add(nameClause(intent.typedName()));
        }
        return ScoredQuery.anyOf(clauses);
    }

    private static ScoredQuery categoryClause(List<String> categories, int fit) {
        return constant(Filter.oneOf(SearchField.CATEGORY, categories), ScoreLayout.FIT_STEP * fit);
    }

    private ScoredQuery wordsClause(List<String> words) {
        return ScoredQuery.bestOf(List.of(
                constant(allMatch(words, TextQueryBuilder::wordInName), sharedScore(ScoreLayout.FIT_WORDS_IN_NAME)),
                constant(
                        allMatch(words, TextQueryBuilder::prefixInName), sharedScore(ScoreLayout.FIT_PREFIXES_IN_NAME)),
                constant(allMatch(words, TextQueryBuilder::stemInText), sharedScore(ScoreLayout.FIT_WORDS_IN_TEXT)),
                constant(
                        allMatch(words, TextQueryBuilder::misspelledInName),
                        sharedScore(ScoreLayout.FIT_MISSPELLED_IN_NAME))));
    }

    private float sharedScore(int fit) {
        return ScoreLayout.FIT_STEP * Math.max(1, fit / (intent.unreadWords().size() * intentCount));
    }

    /** Matches services that have this as a whole name. */
    static Filter hasWholeName(String wholeName) {
        return Filter.is(SearchField.WHOLE_NAME, wholeName);
    }

    private static ScoredQuery nameClause(SearchIntent.TypedName name) {
        List<ScoredQuery> clauses = new ArrayList<>();
        clauses.add(constant(hasWholeName(name.whole()), ScoreLayout.NAME_STEP * Ranking.WHOLE_NAME));
        if (!name.parts().isEmpty()) {
            clauses.add(constant(
                    allMatch(name.parts(), TextQueryBuilder::namePartClause),
                    ScoreLayout.NAME_STEP * Ranking.ALL_IN_NAME));
        }
        return ScoredQuery.bestOf(clauses);
    }

    private static Filter namePartClause(SearchIntent.NamePart part) {
        return Filter.anyOf(part.alternatives().stream()
                .map(words -> allMatch(words, TextQueryBuilder::wordInName))
                .toList());
    }

    private static <T> Filter allMatch(Collection<T> parts, Function<T, Filter> clause) {
        return Filter.allOf(parts.stream().map(clause).toList());
    }

    private static Filter wordInName(String word) {
        return Filter.is(SearchField.NAME, word);
    }

    private static Filter stemInText(String word) {
        return Filter.is(SearchField.TEXT, WordStemmer.stem(word));
    }

    private static Filter prefixInName(String word) {
        return word.length() < MIN_PREFIX_LENGTH ? wordInName(word) : new Filter.StartsWith(SearchField.NAME, word);
    }

    private static Filter misspelledInName(String word) {
        int maxEdits = EditTolerance.WORD_IN_SERVICE_NAME.maxEdits(word);
        return maxEdits == 0 ? wordInName(word) : new Filter.Resembles(SearchField.NAME, word, maxEdits);
    }
}
