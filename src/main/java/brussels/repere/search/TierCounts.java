package brussels.repere.search;

import brussels.repere.coverage.AreaAnswer;
import brussels.repere.coverage.Certainty;
import brussels.repere.coverage.Tier;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** How many services stand in each tier, from how many there are of each area. */
final class TierCounts {

    private TierCounts() {}

    static List<Answer.TierCount> of(Question question, Map<String, Long> byArea, long total) {
        Map<Tier, long[]> counts = new EnumMap<>(Tier.class);
        long near = total;
        for (Map.Entry<String, Long> entry : byArea.entrySet()) {
            AreaAnswer answer = question.coverage().areas().get(entry.getKey());
            if (answer == null || answer.certainty() == Certainty.NONE) {
                continue;
            }
            long[] count = counts.computeIfAbsent(answer.tier(), tier -> new long[2]);
            count[answer.certainty() == Certainty.CERTAIN ? 0 : 1] += entry.getValue();
            near -= entry.getValue();
        }
        List<Answer.TierCount> tiers = new ArrayList<>();
        counts.forEach((tier, count) -> tiers.add(new Answer.TierCount(tier, count[0] + count[1], count[0], count[1])));
        if (near > 0) {
            tiers.add(new Answer.TierCount(Tier.NEARBY, near, 0, 0));
        }
        return tiers;
    }
}
