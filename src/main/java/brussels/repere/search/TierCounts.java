package brussels.repere.search;

import brussels.repere.coverage.AreaCoverage;
import brussels.repere.coverage.Certainty;
import brussels.repere.coverage.Tier;
import brussels.repere.search.question.SearchQuestion;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Counts the services in each tier, from the number of services of each area. */
final class TierCounts {

    private TierCounts() {}

    static List<SearchAnswer.TierCount> of(SearchQuestion question, Map<String, Long> byArea, long total) {
        Map<Tier, long[]> counts = new EnumMap<>(Tier.class);
        long nearby = total;
        for (Map.Entry<String, Long> entry : byArea.entrySet()) {
            AreaCoverage area = question.coverage().areas().get(entry.getKey());
            if (area == null || area.certainty() == Certainty.NONE) {
                continue;
            }
            long[] count = counts.computeIfAbsent(area.tier(), tier -> new long[2]);
            count[area.certainty() == Certainty.CERTAIN ? 0 : 1] += entry.getValue();
            nearby -= entry.getValue();
        }
        List<SearchAnswer.TierCount> tiers = new ArrayList<>();
        counts.forEach(
                (tier, count) -> tiers.add(new SearchAnswer.TierCount(tier, count[0] + count[1], count[0], count[1])));
        if (nearby > 0) {
            tiers.add(new SearchAnswer.TierCount(Tier.NEARBY, nearby, 0, 0));
        }
        return tiers;
    }
}
