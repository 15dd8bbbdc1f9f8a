package brussels.repere.observatory.trial;

import static org.assertj.core.api.Assertions.assertThat;

import brussels.repere.geography.StatisticalSector;
import brussels.repere.observatory.SectorCover;
import brussels.repere.observatory.SectorCover.Best;
import brussels.repere.observatory.trial.SectorChange.Effect;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What a change means for the people of a sector. */
class SectorChangeTest {

    private static final SectorCover NOBODY = new SectorCover(0, 0, 0);

    private static SectorChange change(SectorCover before, SectorCover after, Long people) {
        return new SectorChange(new StatisticalSector("21001A00-", null, null), people, before, after);
    }

    private static Effect effect(SectorCover before, SectorCover after) {
        return change(before, after, 1L).effect();
    }

    @DisplayName("The class counts first: nobody, perhaps, the Region, finer")
    @Test
    void classes() {
        assertThat(NOBODY.best()).isEqualTo(Best.NOBODY);
        assertThat(new SectorCover(0, 0, 2).best()).isEqualTo(Best.POSSIBLE);
        assertThat(new SectorCover(0, 1, 2).best()).isEqualTo(Best.REGION);
        assertThat(new SectorCover(1, 0, 0).best()).isEqualTo(Best.FINER);
        assertThat(effect(NOBODY, new SectorCover(0, 0, 1))).isEqualTo(Effect.BETTER);
        assertThat(effect(new SectorCover(0, 9, 0), new SectorCover(1, 0, 0))).isEqualTo(Effect.BETTER);
        assertThat(effect(new SectorCover(1, 9, 0), new SectorCover(0, 9, 0))).isEqualTo(Effect.WORSE);
        assertThat(effect(new SectorCover(0, 1, 0), NOBODY)).isEqualTo(Effect.WORSE);
    }

    @DisplayName("In one class, more services are more choice: finer ones before those of the Region")
    @Test
    void choice() {
        assertThat(effect(new SectorCover(1, 0, 0), new SectorCover(2, 0, 0))).isEqualTo(Effect.MORE);
        assertThat(effect(new SectorCover(2, 3, 0), new SectorCover(2, 2, 0))).isEqualTo(Effect.FEWER);
        assertThat(effect(new SectorCover(2, 0, 0), new SectorCover(1, 5, 0))).isEqualTo(Effect.FEWER);
        assertThat(effect(new SectorCover(0, 0, 1), new SectorCover(0, 0, 2))).isEqualTo(Effect.MORE);
    }

    @DisplayName("Sums have every effect; where people are not known, no number of them is told")
    @Test
    void sums() {
        SectorCover finer = new SectorCover(1, 0, 0);
        var sums = EffectSum.of(List.of(
                change(NOBODY, finer, 10L),
                change(NOBODY, finer, 0L),
                change(finer, NOBODY, 5L),
                change(finer, NOBODY, null)));
        assertThat(sums.get(Effect.BETTER)).isEqualTo(new EffectSum(2, 10L));
        assertThat(sums.get(Effect.WORSE)).isEqualTo(new EffectSum(2, null));
        assertThat(sums.get(Effect.MORE)).isEqualTo(EffectSum.NONE);
        assertThat(sums).hasSize(Effect.values().length);
    }
}
