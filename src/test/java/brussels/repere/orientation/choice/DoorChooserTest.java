package brussels.repere.orientation.choice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class DoorChooserTest {

    private static final PlanCost WITHOUT =
            PlanCost.of(CostPart.WITHOUT_DOOR, 1).plus(CostPart.NOT_CERTAIN, 1);
    private static final PlanCost DOOR = PlanCost.of(CostPart.DOORS, 1);

    @Test
    @DisplayName("finds the same doors as trying all of them, in 2,000 random cases of two to six needs")
    void agreesWithExhaustiveSearch() {
        Random random = new Random(27);
        int twice = 0;
        for (int round = 0; round < 2_000; round++) {
            int needs = 2 + random.nextInt(5);
            List<DoorOption> options = randomOptions(random, needs);
            List<PlanCost> without = Collections.nCopies(needs, WITHOUT);
            DoorChoice found = new DoorChooser(without).choose(options);
            DoorChoice wanted = new ExhaustiveChooser(without, options).choose();
            assertThat(found.cost()).as("round %d", round).isEqualTo(wanted.cost());
            assertThat(found.doorByNeed()).as("round %d", round).isEqualTo(wanted.doorByNeed());
            twice += options.stream().anyMatch(DoorOption::meetsMoreThanItMay) ? 1 : 0;
        }
        assertThat(twice).as("cases with a service that meets more than it may").isGreaterThan(500);
    }

    @Test
    @DisplayName("a service that meets four of four needs is one door for three of them")
    void limited() {
        DoorOption large = option(0, 100, 3, 0, 1, 2, 3);
        DoorOption small = option(1, 5_000, 3, 3);
        DoorChoice found = choose(4, large, small);
        assertThat(found.doorByNeed()).containsExactly(large, large, large, small);
        assertThat(found.cost().count(CostPart.DOORS)).isEqualTo(2);
    }

    @Test
    @DisplayName("whoever may meet any number of needs is one door for all")
    void unlimited() {
        DoorOption coordination = option(0, 9_000, Integer.MAX_VALUE, 0, 1, 2, 3);
        DoorOption near = option(1, 10, 3, 0, 1, 2);
        assertThat(choose(4, near, coordination).doorByNeed()).containsOnly(coordination);
    }

    @Test
    @DisplayName("two doors suffice where the greedy choice takes three")
    void notGreedy() {
        DoorOption greedy = option(0, 1, 3, 0, 1, 2);
        DoorOption one = option(1, 900, 3, 0, 1, 3);
        DoorOption other = option(2, 900, 3, 2, 4, 5);
        DoorOption rest = option(3, 900, 3, 4, 5);
        DoorOption alone = option(4, 900, 3, 3);
        assertThat(choose(6, greedy, one, other, rest, alone).listDoors().keySet())
                .containsExactly(one, other);
    }

    @Test
    @DisplayName("a need that nobody meets stands alone, and takes nothing from the others")
    void withoutDoor() {
        DoorOption one = option(0, 10, 3, 0, 2);
        DoorChoice found = choose(3, one);
        assertThat(found.doorByNeed()).containsExactly(one, null, one);
        assertThat(found.cost().count(CostPart.WITHOUT_DOOR)).isEqualTo(1);
    }

    @Test
    @DisplayName("the way decides between plans that are equal otherwise, then the age of facts, then the rank")
    void ties() {
        DoorOption far = option(0, 800, 3, 0);
        DoorOption near = option(1, 700, 3, 0);
        DoorOption asNear = option(2, 700, 3, 0);
        assertThat(choose(1, far, asNear, near).doorByNeed()).containsExactly(near);
    }

    @Test
    @DisplayName("no needs, no doors; eleven are refused")
    void bounds() {
        assertThat(new DoorChooser(List.of()).choose(List.of()).doorByNeed()).isEmpty();
        assertThatThrownBy(() -> new DoorChooser(Collections.nCopies(11, WITHOUT)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("11");
    }

    @Test
    @DisplayName("no sum of ten needs in a lesser part outweighs one in a greater")
    void parts() {
        PlanCost worst = Arrays.stream(CostPart.values())
                .filter(part -> part != CostPart.NOT_BY_CHOSEN_DOOR)
                .map(part -> PlanCost.of(part, part.maxCount()))
                .reduce(PlanCost.NONE, PlanCost::plus);
        assertThat(worst).isLessThan(PlanCost.of(CostPart.NOT_BY_CHOSEN_DOOR, 1));
        Arrays.stream(CostPart.values()).skip(1).forEach(part -> assertThat(worst.count(part))
                .isEqualTo(part.maxCount()));
    }

    private static DoorChoice choose(int needs, DoorOption... options) {
        return new DoorChooser(Collections.nCopies(needs, WITHOUT)).choose(List.of(options));
    }

    private static DoorOption option(int rank, int metres, int maxNeeds, int... needs) {
        Map<Integer, PlanCost> costs = new HashMap<>();
        Arrays.stream(needs).forEach(need -> costs.put(need, PlanCost.NONE));
        return new DoorOption(rank, DOOR.plus(new PlanCost(0, metres, 0)), costs, maxNeeds);
    }

    /** At most 20 candidates for a need, costs that are often equal, and every seventh service in a hurry to do everything. */
    private static List<DoorOption> randomOptions(Random random, int needs) {
        List<DoorOption> options = new ArrayList<>();
        int count = 3 + random.nextInt(17);
        for (int rank = 0; rank < count; rank++) {
            int breadth = random.nextInt(7) == 0 ? needs : 1 + random.nextInt(Math.min(3, needs));
            List<Integer> met =
                    new ArrayList<>(IntStream.range(0, needs).boxed().toList());
            Collections.shuffle(met, random);
            Map<Integer, PlanCost> costs = new HashMap<>();
            met.subList(0, breadth).forEach(need -> costs.put(need, randomCost(random)));
            PlanCost door = DOOR.plus(CostPart.FULL, random.nextInt(8) == 0 ? 1 : 0)
                    .plus(new PlanCost(0, 250L * random.nextInt(12), random.nextInt(3)));
            options.add(new DoorOption(rank, door, costs, random.nextInt(12) == 0 ? Integer.MAX_VALUE : 3));
        }
        return options;
    }

    private static PlanCost randomCost(Random random) {
        PlanCost cost = PlanCost.NONE;
        for (CostPart part : CostPart.values()) {
            cost = random.nextInt(6) == 0 ? cost.plus(part, 1) : cost;
        }
        return cost;
    }
}
