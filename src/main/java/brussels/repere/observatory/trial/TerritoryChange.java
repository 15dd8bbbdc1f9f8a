package brussels.repere.observatory.trial;

import brussels.repere.observatory.ObservatoryCell;
import java.util.Map;

/**
 * What would be other in a territory.
 *
 * @param effects of its sectors
 */
public record TerritoryChange(
        ObservatoryCell before, ObservatoryCell after, Map<SectorChange.Effect, EffectSum> effects) {

    public TerritoryChange {
        effects = Map.copyOf(effects);
    }

    /** Returns whether anything that is counted here would be other. */
    public boolean isChanged() {
        return !before.equals(after) || effects.values().stream().anyMatch(sum -> sum.sectors() > 0);
    }
}
