package brussels.repere.search;

import static brussels.repere.search.Clauses.worth;

import brussels.repere.search.index.ServiceFields;
import brussels.repere.text.Stems;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;

/**
 * How well a service fits what was asked in words, as parts of its {@link Ranking}: by its name, by the needs that it
 * meets, by words that it says of itself. Who fits in no way is not found.
 */
final class Fit {

    private static final int BEGINNINGS_FROM = 4;
    private static final int ONE_SLIP_FROM = 5;
    private static final int TWO_SLIPS_FROM = 9;

    private final Wish wish;
    private final int wishes;

    /** @param wishes how many there are, among which the fit is shared */
    private Fit(Wish wish, int wishes) {
        this.wish = wish;
        this.wishes = wishes;
    }

    /** Whoever fits the least that is asked; all, where nothing but a place is. */
    static ObjectNode of(Question question) {
        List<ObjectNode> each = question.wishes().stream()
                .map(wish -> new Fit(wish, question.wishes().size()).clause())
                .toList();
        return question.wishes().stream().allMatch(Wish::isOnlyNamed)
                ? Clauses.with(worth(Clauses.everything(), 0), each)
                : Clauses.atLeast(question.least(), each);
    }

    private ObjectNode clause() {
        List<ObjectNode> any = new ArrayList<>();
        int all = wishes * wish.needs().stream().mapToInt(Wish.Need::weight).sum();
        for (Wish.Need need : wish.needs()) {
            any.add(Clauses.best(List.of(
                    has(need.best(), Ranking.ALL_NEEDS * need.weight() / all),
                    has(need.others(), Ranking.ALL_PERHAPS * need.weight() / all))));
        }
        wish.words().forEach(words -> any.add(words(words)));
        if (wish.names() != null) {
            any.add(names(wish.names()));
        }
        return Clauses.any(any);
    }

    private static ObjectNode has(List<String> categories, int fit) {
        return worth(Clauses.terms(ServiceFields.CATEGORY, categories), Ranking.FIT_STEP * fit);
    }

    private ObjectNode words(List<String> words) {
        return Clauses.best(List.of(
                worth(all(words, Fit::inName), fit(Ranking.WORDS_IN_NAME)),
                worth(all(words, Fit::beginsInName), fit(Ranking.BEGINNINGS_IN_NAME)),
                worth(all(words, Fit::inText), fit(Ranking.WORDS_IN_TEXT)),
                worth(all(words, Fit::nearlyInName), fit(Ranking.NEARLY_IN_NAME))));
    }

    private float fit(int whole) {
        return Ranking.FIT_STEP * Math.max(1, whole / (wish.words().size() * wishes));
    }

    /** Whoever has this as a whole name. */
    static ObjectNode bearing(String wholeName) {
        return Clauses.term(ServiceFields.WHOLE_NAME, wholeName);
    }

    private static ObjectNode names(Wish.Names names) {
        List<ObjectNode> ways = new ArrayList<>();
        ways.add(worth(bearing(names.whole()), Ranking.NAME_STEP * Ranking.WHOLE_NAME));
        if (!names.all().isEmpty()) {
            ways.add(worth(all(names.all(), Fit::part), Ranking.NAME_STEP * Ranking.IN_NAME));
        }
        if (!names.butPlace().isEmpty()) {
            ways.add(worth(all(names.butPlace(), Fit::part), Ranking.NAME_STEP * Ranking.IN_NAME_BUT_PLACE));
        }
        return Clauses.best(ways);
    }

    private static ObjectNode part(Wish.Part part) {
        return Clauses.any(part.alternatives().stream()
                .map(words -> all(words, Fit::inName))
                .toList());
    }

    private static <T> ObjectNode all(Collection<T> parts, Function<T, ObjectNode> clause) {
        return Clauses.every(parts.stream().map(clause).toList());
    }

    private static ObjectNode inName(String word) {
        return Clauses.term(ServiceFields.NAME, word);
    }

    private static ObjectNode inText(String word) {
        return Clauses.term(ServiceFields.TEXT, Stems.stem(word));
    }

    private static ObjectNode beginsInName(String word) {
        return word.length() < BEGINNINGS_FROM ? inName(word) : Clauses.prefix(ServiceFields.NAME, word);
    }

    private static ObjectNode nearlyInName(String word) {
        int slips = word.length() < ONE_SLIP_FROM ? 0 : word.length() < TWO_SLIPS_FROM ? 1 : 2;
        ObjectNode fuzzy = Clauses.object("value", Clauses.text(word));
        fuzzy.put("fuzziness", slips);
        fuzzy.put("prefix_length", 1);
        return slips == 0 ? inName(word) : Clauses.object("fuzzy", Clauses.object(ServiceFields.NAME, fuzzy));
    }
}
