package brussels.repere.orientation;

import brussels.repere.directory.taxonomy.CurrentTaxonomy;
import brussels.repere.directory.taxonomy.Taxonomy;
import brussels.repere.generation.BrusselsClock;
import brussels.repere.orientation.candidates.CandidateFinder;
import brussels.repere.orientation.candidates.CandidateSet;
import brussels.repere.orientation.candidates.RecurringNeeds;
import brussels.repere.orientation.result.DoorDescriber;
import brussels.repere.orientation.result.OrientationPlan;
import brussels.repere.orientation.result.PlannedDoor;
import brussels.repere.orientation.situation.Situation;
import brussels.repere.orientation.situation.SituationNeed;
import brussels.repere.search.CandidateSearch;
import brussels.repere.search.SearchUnavailable;
import brussels.repere.search.ServiceSearch;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;

/** Makes a plan of doors for a situation. Nothing of it is kept. Safe for use by several threads. */
@ApplicationScoped
public class OrientationPlanner {

    private final CandidateFinder finder;
    private final ServiceSearch search;
    private final CandidateSearch candidates;
    private final CurrentTaxonomy taxonomies;
    private final BrusselsClock clock;

    OrientationPlanner(
            CandidateFinder finder,
            ServiceSearch search,
            CandidateSearch candidates,
            CurrentTaxonomy taxonomies,
            BrusselsClock clock) {
        this.finder = finder;
        this.search = search;
        this.candidates = candidates;
        this.taxonomies = taxonomies;
        this.clock = clock;
    }

    /**
     * Returns the best plan.
     *
     * @param possible needs that were only perhaps meant: none of them changes a door
     * @throws SearchUnavailable if no catalogue is in memory and the search engine does not answer
     */
    public OrientationPlan plan(Situation situation, List<SituationNeed> possible) {
        Taxonomy taxonomy = taxonomies.get();
        CandidateSet found = finder.find(situation).without(AgeContradictions.of(situation, taxonomy));
        DoorSelection selection = new DoorSelection(new RecurringNeeds(taxonomy), clock.today());
        SelectedDoors selected = selection.select(situation, found);
        DoorDescriber describer = new DoorDescriber(situation, candidates, taxonomy);
        AlternativeFinder alternatives = new AlternativeFinder(selected, describer);
        List<PlannedDoor> doors = new ArrayList<>();
        selected.needsByDoor()
                .forEach((door, needs) ->
                        doors.add(new PlannedDoor(describer.describe(door, needs), alternatives.list(door, needs))));
        RuledOutFinder ruledOut = new RuledOutFinder(situation, found, selected, candidates, describer);
        return new OrientationPlan(
                doors,
                new RelayFinder(finder, taxonomy).find(situation, selected, describer),
                alternatives.listSpecialists(),
                new UnmetNeedFinder(situation, found, search, describer, taxonomy).list(selected),
                ruledOut.list(),
                new QuestionFinder(selection, situation, found, selected).list(),
                new PossibleDoorFinder(finder, candidates, selection, taxonomy).list(situation, possible, selected),
                selected.cost());
    }
}
