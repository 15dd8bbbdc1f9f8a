package brussels.repere.observatory.trial;

import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;

/**
 * How many sectors and people would gain or lose.
 *
 * @param people null if of one of the sectors it is not known how many live there
 */
public record EffectSum(int sectors, Long people) {

    public static final EffectSum NONE = new EffectSum(0, 0L);

    private EffectSum plus(SectorChange change) {
        return new EffectSum(
                sectors + 1, people == null || change.people() == null ? null : Long.valueOf(people + change.people()));
    }

    /** Adds up changes of sectors; every effect is in the result. */
    static Map<SectorChange.Effect, EffectSum> of(Collection<SectorChange> changes) {
        Map<SectorChange.Effect, EffectSum> sums = new EnumMap<>(SectorChange.Effect.class);
        for (SectorChange.Effect effect : SectorChange.Effect.values()) {
            sums.put(effect, NONE);
        }
        changes.forEach(change -> sums.compute(change.effect(), (effect, sum) -> sum.plus(change)));
        return sums;
    }
}
