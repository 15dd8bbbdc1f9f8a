package brussels.repere.orientation;

import brussels.repere.orientation.candidates.CandidateSet;
import brussels.repere.orientation.candidates.DoorCandidate;
import brussels.repere.orientation.candidates.DoorPricing;
import brussels.repere.orientation.candidates.RecurringNeeds;
import brussels.repere.orientation.choice.DoorChoice;
import brussels.repere.orientation.choice.DoorChooser;
import brussels.repere.orientation.choice.DoorOption;
import brussels.repere.orientation.choice.PlanCost;
import brussels.repere.orientation.situation.Situation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** Selects the best doors among candidates. Immutable. */
record DoorSelection(RecurringNeeds recurring, LocalDate today) {

    SelectedDoors select(Situation situation, CandidateSet found) {
        CandidateSet open = found.without(situation.wishes()).open(situation.person());
        DoorPricing pricing = new DoorPricing(situation, open, recurring, today);
        List<DoorOption> options = new ArrayList<>();
        for (DoorCandidate candidate : open.all()) {
            options.add(pricing.price(candidate, options.size()));
        }
        List<PlanCost> withoutDoor = IntStream.range(0, situation.needs().size())
                .mapToObj(pricing::withoutDoor)
                .toList();
        DoorChoice choice = new DoorChooser(withoutDoor).choose(options);
        DoorCandidate[] doors = choice.doorByNeed().stream()
                .map(option -> option == null ? null : open.all().get(option.rank()))
                .toArray(DoorCandidate[]::new);
        return new SelectedDoors(open, options, Arrays.asList(doors), choice.cost());
    }
}
