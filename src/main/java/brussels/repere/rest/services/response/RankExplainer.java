package brussels.repere.rest.services.response;

import brussels.repere.rest.services.response.ServicesAnswer.RankView;
import brussels.repere.search.SearchHit;
import brussels.repere.search.query.Ranking;
import brussels.repere.search.query.RankingCriterion;
import brussels.repere.text.Lang;
import brussels.repere.text.TranslationTable;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Explains why a hit is at its position, for those who maintain a directory. */
final class RankExplainer {

    private static final TranslationTable WORDS = TranslationTable.of("answers");
    private static final int MONTHS_PER_YEAR = 12;
    private static final List<String> DEVOTIONS = List.of("no", "ordinary", "yes");
    private static final List<String> DISTANCES = List.of("no", "ride", "walk");

    private final boolean spread;
    private final boolean opening;
    private final Lang lang;

    /**
     * @param spread whether the place is an area: then serving all of it weighs more than the tier
     * @param opening whether an opening time is asked for
     */
    public RankExplainer(boolean spread, boolean opening, Lang lang) {
        this.spread = spread;
        this.opening = opening;
        this.lang = lang;
    }

    /** The parts of a rank, in decreasing weight: a part only orders hits that are equal in all parts before it. */
    List<RankView> explain(SearchHit hit) {
        Ranking ranking = hit.ranking();
        List<RankView> parts = new ArrayList<>();
        parts.add(part("name", ranking.nameMatch(), Integer.toString(ranking.nameMatch())));
        parts.add(yesOrNo("first", ranking.first()));
        parts.add(part("fit", ranking.fit(), null, ranking.fit()));
        RankView tier = part("tier", -ranking.tier().ordinal(), ranking.tier().code());
        RankView certain = yesOrNo("certain", ranking.meets(RankingCriterion.CERTAIN));
        List<RankView> open = opening ? List.of(yesOrNo("open", ranking.meets(RankingCriterion.OPEN))) : List.of();
        if (spread) {
            // For an area, serving the whole place is a part of the tier.
            parts.add(certain);
        }
        parts.add(tier);
        parts.addAll(open);
        if (!spread) {
            parts.add(certain);
        }
        parts.add(yesOrNo("fits", ranking.meets(RankingCriterion.ELIGIBLE)));
        parts.add(yesOrNo("spoken", ranking.meets(RankingCriterion.SPEAKS_LANGUAGE)));
        parts.add(part("devoted", devotion(ranking), DEVOTIONS.get(devotion(ranking))));
        parts.add(part("near", nearness(ranking), DISTANCES.get(nearness(ranking))));
        parts.add(yesOrNo("current", ranking.meets(RankingCriterion.CURRENT_FACTS)));
        parts.add(
                hit.distance() == null
                        ? part("distance", 0, "none")
                        : part("distance", (int) -Math.round(hit.distance()), null, Math.round(hit.distance())));
        YearMonth verified = hit.service().hoursAsOf();
        parts.add(
                verified == null
                        ? part("freshness", 0, "none")
                        : part(
                                "freshness",
                                verified.getYear() * MONTHS_PER_YEAR + verified.getMonthValue(),
                                null,
                                verified.toString()));
        return parts;
    }

    private static int devotion(Ranking ranking) {
        return count(ranking, RankingCriterion.NOT_MARGINAL, RankingCriterion.DEVOTED);
    }

    private static int nearness(Ranking ranking) {
        return count(ranking, RankingCriterion.IN_REACH, RankingCriterion.IN_WALKING_DISTANCE);
    }

    private static int count(Ranking ranking, RankingCriterion... criteria) {
        return (int) Arrays.stream(criteria).filter(ranking::meets).count();
    }

    private RankView yesOrNo(String name, boolean yes) {
        return part(name, yes ? 1 : 0, yes ? "yes" : "no");
    }

    private RankView part(String name, int value, String variant, Object... parameters) {
        String key = "rank." + name + (variant == null ? "" : "." + variant);
        return new RankView(name, value, WORDS.say(lang, key, parameters));
    }
}
