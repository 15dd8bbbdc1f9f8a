package brussels.repere.search;

import brussels.repere.search.index.ServiceFields;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.search.engine.search.predicate.dsl.BooleanPredicateClausesStep;
import org.hibernate.search.engine.search.predicate.dsl.PredicateFinalStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;

/**
 * How well a service fits what was asked in words, as parts of its {@link Ranking}: by its name, by the needs that it meets, by words
 * that it says of itself. Who fits in no way is not found.
 */
final class Fit {

    private static final int BEGINNINGS_FROM = 4;
    private static final int ONE_SLIP_FROM = 5;
    private static final int TWO_SLIPS_FROM = 9;

    private final Wish wish;
    private final int wishes;
    private final SearchPredicateFactory f;

    /** @param wishes how many there are, among which the fit is shared */
    private Fit(Wish wish, int wishes, SearchPredicateFactory f) {
        this.wish = wish;
        this.wishes = wishes;
        this.f = f;
    }

    /** Whoever fits the least that is asked; all, where nothing but a place is. */
    static PredicateFinalStep of(Question question, SearchPredicateFactory f) {
        int wishes = question.wishes().size();
        BooleanPredicateClausesStep<?, ?> all = f.bool();
        question.wishes().forEach(wish -> all.should(new Fit(wish, wishes, f).predicate()));
        return question.wishes().stream().allMatch(Wish::isOnlyNamed)
                ? all.must(f.matchAll().constantScore().boost(0))
                : all.minimumShouldMatchNumber(question.least());
    }

    private PredicateFinalStep predicate() {
        BooleanPredicateClausesStep<?, ?> any = f.bool();
        int all = wishes * wish.needs().stream().mapToInt(Wish.Need::weight).sum();
        for (Wish.Need need : wish.needs()) {
            best(
                    any,
                    List.of(
                            worth(has(need.best()), Ranking.FIT_STEP * (Ranking.ALL_NEEDS * need.weight() / all)),
                            worth(has(need.others()), Ranking.FIT_STEP * (Ranking.ALL_PERHAPS * need.weight() / all))));
        }
        for (List<String> words : wish.words()) {
            words(any, words);
        }
        if (wish.names() != null) {
            names(any, wish.names());
        }
        return any.hasClause() ? any : f.matchNone();
    }

    private record Worth(PredicateFinalStep predicate, float score) {}

    private static Worth worth(PredicateFinalStep predicate, float score) {
        return new Worth(predicate, score);
    }

    /** Of several ways to fit, the best counts: what is worth less is counted only where nothing better is there. */
    private void best(BooleanPredicateClausesStep<?, ?> any, List<Worth> ways) {
        List<PredicateFinalStep> better = new ArrayList<>();
        for (Worth way : ways) {
            if (way.predicate() == null) {
                continue;
            }
            BooleanPredicateClausesStep<?, ?> alone = f.bool();
            alone.must(way.predicate());
            better.forEach(alone::mustNot);
            any.should(alone.constantScore().boost(way.score()));
            better.add(way.predicate());
        }
    }

    private PredicateFinalStep has(List<String> categories) {
        return categories.isEmpty()
                ? null
                : f.terms().field(ServiceFields.CATEGORY).matchingAny(categories);
    }

    private void words(BooleanPredicateClausesStep<?, ?> any, List<String> words) {
        int of = wish.words().size() * wishes;
        best(
                any,
                List.of(
                        worth(inName(words), Ranking.FIT_STEP * share(Ranking.WORDS_IN_NAME, of)),
                        worth(beginInName(words), Ranking.FIT_STEP * share(Ranking.BEGINNINGS_IN_NAME, of)),
                        worth(inText(words), Ranking.FIT_STEP * share(Ranking.WORDS_IN_TEXT, of)),
                        worth(nearlyInName(words), Ranking.FIT_STEP * share(Ranking.NEARLY_IN_NAME, of))));
    }

    private static int share(int whole, int of) {
        return Math.max(1, whole / of);
    }

    private void names(BooleanPredicateClausesStep<?, ?> any, Wish.Names names) {
        List<Worth> ways = new ArrayList<>();
        ways.add(worth(
                f.match().field(ServiceFields.WHOLE_NAME).matching(names.whole()),
                Ranking.NAME_STEP * Ranking.WHOLE_NAME));
        if (!names.all().isEmpty()) {
            ways.add(worth(parts(names.all()), Ranking.NAME_STEP * Ranking.IN_NAME));
        }
        if (!names.butPlace().isEmpty()) {
            ways.add(worth(parts(names.butPlace()), Ranking.NAME_STEP * Ranking.IN_NAME_BUT_PLACE));
        }
        best(any, ways);
    }

    private PredicateFinalStep parts(List<Wish.Part> parts) {
        BooleanPredicateClausesStep<?, ?> all = f.bool();
        parts.forEach(part -> all.must(part(part)));
        return all;
    }

    private PredicateFinalStep part(Wish.Part part) {
        BooleanPredicateClausesStep<?, ?> either = f.bool();
        part.alternatives().forEach(words -> either.should(inName(words)));
        return either;
    }

    private PredicateFinalStep inName(List<String> words) {
        BooleanPredicateClausesStep<?, ?> all = f.bool();
        words.forEach(word -> all.must(f.match().field(ServiceFields.NAME).matching(word)));
        return all;
    }

    private PredicateFinalStep beginInName(List<String> words) {
        BooleanPredicateClausesStep<?, ?> all = f.bool();
        words.forEach(word -> all.must(
                word.length() < BEGINNINGS_FROM
                        ? f.match().field(ServiceFields.NAME).matching(word)
                        : f.prefix().field(ServiceFields.NAME).matching(word)));
        return all;
    }

    private PredicateFinalStep nearlyInName(List<String> words) {
        BooleanPredicateClausesStep<?, ?> all = f.bool();
        for (String word : words) {
            int slips = word.length() < ONE_SLIP_FROM ? 0 : word.length() < TWO_SLIPS_FROM ? 1 : 2;
            all.must(f.match().field(ServiceFields.NAME).matching(word).fuzzy(slips, 1));
        }
        return all;
    }

    private PredicateFinalStep inText(List<String> words) {
        BooleanPredicateClausesStep<?, ?> all = f.bool();
        words.forEach(word -> all.must(f.match().field(ServiceFields.TEXT).matching(word)));
        return all;
    }
}
