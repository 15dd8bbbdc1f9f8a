package brussels.repere.search.query;

import static brussels.repere.search.query.QueryClauses.constantScore;

import brussels.repere.search.index.IndexFields;
import brussels.repere.search.question.SearchIntent;
import brussels.repere.search.question.SearchQuestion;
import brussels.repere.text.EditTolerance;
import brussels.repere.text.WordStemmer;
import com.fasterxml.jackson.databind.node.ObjectNode;
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
    static ObjectNode build(SearchQuestion question) {
        List<SearchIntent> intents = question.intents();
        List<ObjectNode> clauses = intents.stream()
                .map(intent -> new TextQueryBuilder(intent, intents.size()).intentClause())
                .toList();
        return intents.stream().allMatch(SearchIntent::isNameOnly)
                ? QueryClauses.withOptional(constantScore(QueryClauses.matchAll(), 0), clauses)
                : QueryClauses.atLeast(question.minIntentsMet(), clauses);
    }

    private ObjectNode intentClause() {
        List<ObjectNode> clauses = new ArrayList<>();
        int weights = intentCount
                * intent.needs().stream().mapToInt(SearchIntent.Need::weight).sum();
        for (SearchIntent.Need need : intent.needs()) {
            clauses.add(QueryClauses.bestOf(List.of(
                    categoryClause(need.bestCategories(), ScoreLayout.FIT_BEST_CATEGORIES * need.weight() / weights),
                    categoryClause(
                            need.otherCategories(), ScoreLayout.FIT_OTHER_CATEGORIES * need.weight() / weights))));
        }
        intent.unreadWords().forEach(words -> clauses.add(wordsClause(words)));
        if (intent.typedName() != null) {
            clauses.add(nameClause(intent.typedName()));
        }
        return QueryClauses.anyOf(clauses);
    }

    private static ObjectNode categoryClause(List<String> categories, int fit) {
        return constantScore(QueryClauses.terms(IndexFields.CATEGORY, categories), ScoreLayout.FIT_STEP * fit);
    }

    private ObjectNode wordsClause(List<String> words) {
        return QueryClauses.bestOf(List.of(
                constantScore(
                        allMatch(words, TextQueryBuilder::wordInName), sharedScore(ScoreLayout.FIT_WORDS_IN_NAME)),
                constantScore(
                        allMatch(words, TextQueryBuilder::prefixInName), sharedScore(ScoreLayout.FIT_PREFIXES_IN_NAME)),
                constantScore(
                        allMatch(words, TextQueryBuilder::stemInText), sharedScore(ScoreLayout.FIT_WORDS_IN_TEXT)),
                constantScore(
                        allMatch(words, TextQueryBuilder::misspelledInName),
                        sharedScore(ScoreLayout.FIT_MISSPELLED_IN_NAME))));
    }

    private float sharedScore(int fit) {
        return ScoreLayout.FIT_STEP * Math.max(1, fit / (intent.unreadWords().size() * intentCount));
    }

    /** Matches services that have this as a whole name. */
    static ObjectNode hasWholeName(String wholeName) {
        return QueryClauses.term(IndexFields.WHOLE_NAME, wholeName);
    }

    private static ObjectNode nameClause(SearchIntent.TypedName name) {
        List<ObjectNode> clauses = new ArrayList<>();
        clauses.add(constantScore(hasWholeName(name.whole()), ScoreLayout.NAME_STEP * Ranking.WHOLE_NAME));
        if (!name.parts().isEmpty()) {
            clauses.add(constantScore(
                    allMatch(name.parts(), TextQueryBuilder::namePartClause),
                    ScoreLayout.NAME_STEP * Ranking.ALL_IN_NAME));
        }
        return QueryClauses.bestOf(clauses);
    }

    private static ObjectNode namePartClause(SearchIntent.NamePart part) {
        return QueryClauses.anyOf(part.alternatives().stream()
                .map(words -> allMatch(words, TextQueryBuilder::wordInName))
                .toList());
    }

    private static <T> ObjectNode allMatch(Collection<T> parts, Function<T, ObjectNode> clause) {
        return QueryClauses.allOf(parts.stream().map(clause).toList());
    }

    private static ObjectNode wordInName(String word) {
        return QueryClauses.term(IndexFields.NAME, word);
    }

    private static ObjectNode stemInText(String word) {
        return QueryClauses.term(IndexFields.TEXT, WordStemmer.stem(word));
    }

    private static ObjectNode prefixInName(String word) {
        return word.length() < MIN_PREFIX_LENGTH ? wordInName(word) : QueryClauses.prefix(IndexFields.NAME, word);
    }

    private static ObjectNode misspelledInName(String word) {
        int maxEdits = EditTolerance.WORD_IN_SERVICE_NAME.maxEdits(word);
        if (maxEdits == 0) {
            return wordInName(word);
        }
        ObjectNode fuzzy = QueryClauses.object("value", QueryClauses.text(word));
        fuzzy.put("fuzziness", maxEdits);
        fuzzy.put("prefix_length", 1);
        return QueryClauses.object("fuzzy", QueryClauses.object(IndexFields.NAME, fuzzy));
    }
}
