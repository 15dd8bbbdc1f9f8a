package brussels.repere.search.query;

import static brussels.repere.search.query.QueryClauses.constantScore;

import brussels.repere.search.index.IndexFields;
import brussels.repere.search.question.SearchIntent;
import brussels.repere.search.question.SearchQuestion;
import brussels.repere.text.WordStemmer;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;

/**
 * How well a service fits what was asked in words, as parts of its {@link Ranking}: by its name, by the needs that it
 * meets, by words that it says of itself. Who fits in no way is not found.
 */
final class TextQueryBuilder {

    private static final int MIN_PREFIX_LENGTH = 4;
    private static final int MIN_LENGTH_FOR_ONE_EDIT = 5;
    private static final int MIN_LENGTH_FOR_TWO_EDITS = 9;

    private final SearchIntent intent;
    private final int intentCount;

    /** @param wishes how many there are, among which the fit is shared */
    private TextQueryBuilder(SearchIntent wish, int wishes) {
        this.intent = wish;
        this.intentCount = wishes;
    }

    /** Whoever fits the least that is asked; all, where nothing but a place is. */
    static ObjectNode build(SearchQuestion question) {
        List<ObjectNode> each = question.intents().stream()
                .map(wish -> new TextQueryBuilder(wish, question.intents().size()).intentClause())
                .toList();
        return question.intents().stream().allMatch(SearchIntent::isNameOnly)
                ? QueryClauses.withOptional(constantScore(QueryClauses.matchAll(), 0), each)
                : QueryClauses.atLeast(question.minIntentsMet(), each);
    }

    private ObjectNode intentClause() {
        List<ObjectNode> any = new ArrayList<>();
        int all = intentCount
                * intent.needs().stream().mapToInt(SearchIntent.Need::weight).sum();
        for (SearchIntent.Need need : intent.needs()) {
            any.add(QueryClauses.bestOf(List.of(
                    categoryClause(need.bestCategories(), Ranking.FIT_BEST_CATEGORIES * need.weight() / all),
                    categoryClause(need.otherCategories(), Ranking.FIT_OTHER_CATEGORIES * need.weight() / all))));
        }
        intent.unreadWords().forEach(words -> any.add(wordsClause(words)));
        if (intent.typedName() != null) {
            any.add(nameClause(intent.typedName()));
        }
        return QueryClauses.anyOf(any);
    }

    private static ObjectNode categoryClause(List<String> categories, int fit) {
        return constantScore(QueryClauses.terms(IndexFields.CATEGORY, categories), Ranking.FIT_STEP * fit);
    }

    private ObjectNode wordsClause(List<String> words) {
        return QueryClauses.bestOf(List.of(
                constantScore(allMatch(words, TextQueryBuilder::wordInName), sharedScore(Ranking.FIT_WORDS_IN_NAME)),
                constantScore(
                        allMatch(words, TextQueryBuilder::prefixInName), sharedScore(Ranking.FIT_PREFIXES_IN_NAME)),
                constantScore(allMatch(words, TextQueryBuilder::stemInText), sharedScore(Ranking.FIT_WORDS_IN_TEXT)),
                constantScore(
                        allMatch(words, TextQueryBuilder::misspelledInName),
                        sharedScore(Ranking.FIT_MISSPELLED_IN_NAME))));
    }

    private float sharedScore(int whole) {
        return Ranking.FIT_STEP * Math.max(1, whole / (intent.unreadWords().size() * intentCount));
    }

    /** Whoever has this as a whole name. */
    static ObjectNode hasWholeName(String wholeName) {
        return QueryClauses.term(IndexFields.WHOLE_NAME, wholeName);
    }

    private static ObjectNode nameClause(SearchIntent.TypedName names) {
        List<ObjectNode> ways = new ArrayList<>();
        ways.add(constantScore(hasWholeName(names.whole()), Ranking.NAME_STEP * Ranking.WHOLE_NAME));
        if (!names.allParts().isEmpty()) {
            ways.add(constantScore(
                    allMatch(names.allParts(), TextQueryBuilder::namePartClause),
                    Ranking.NAME_STEP * Ranking.ALL_IN_NAME));
        }
        if (!names.partsWithoutPlace().isEmpty()) {
            ways.add(constantScore(
                    allMatch(names.partsWithoutPlace(), TextQueryBuilder::namePartClause),
                    Ranking.NAME_STEP * Ranking.ALL_BUT_PLACE_IN_NAME));
        }
        return QueryClauses.bestOf(ways);
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
        int slips = word.length() < MIN_LENGTH_FOR_ONE_EDIT ? 0 : word.length() < MIN_LENGTH_FOR_TWO_EDITS ? 1 : 2;
        ObjectNode fuzzy = QueryClauses.object("value", QueryClauses.text(word));
        fuzzy.put("fuzziness", slips);
        fuzzy.put("prefix_length", 1);
        return slips == 0
                ? wordInName(word)
                : QueryClauses.object("fuzzy", QueryClauses.object(IndexFields.NAME, fuzzy));
    }
}
