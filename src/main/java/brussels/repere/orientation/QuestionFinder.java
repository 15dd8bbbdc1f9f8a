package brussels.repere.orientation;

import brussels.repere.orientation.candidates.CandidateSet;
import brussels.repere.orientation.candidates.DoorCandidate;
import brussels.repere.orientation.candidates.InsurerMembership;
import brussels.repere.orientation.result.PlanQuestion;
import brussels.repere.orientation.result.PlanQuestion.Subject;
import brussels.repere.orientation.situation.Situation;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/** Finds what should be asked: only what would change a door. */
record QuestionFinder(DoorSelection selection, Situation situation, CandidateSet found, SelectedDoors selected) {

    /** Ages at which services begin or end to be for somebody, one of each. */
    private static final List<Double> AGES = List.of(2.0, 8.0, 14.0, 17.0, 20.0, 30.0, 50.0, 62.0, 70.0, 85.0);

    List<PlanQuestion> list() {
        List<PlanQuestion> questions = new ArrayList<>();
        add(questions, placeSubject(), listMovingWithPlace());
        if (situation.person().ages().isEmpty()) {
            add(questions, Subject.AGE, listMovingWithAge());
        }
        if (situation.person().insurers().isEmpty()) {
            add(questions, Subject.INSURER, listMovingWithInsurer());
        }
        return questions;
    }

    private static void add(List<PlanQuestion> questions, Subject subject, List<Integer> needs) {
        if (!needs.isEmpty()) {
            questions.add(new PlanQuestion(subject, needs));
        }
    }

    private Subject placeSubject() {
        return situation.isAnywhere() ? Subject.PLACE : Subject.HOUSE_NUMBER;
    }

    /** Where a place is vague, a service that serves a part of it may or may not serve the house; one that does would be the door. */
    private List<Integer> listMovingWithPlace() {
        if (!situation.coverage().isPlaceAnArea()) {
            return List.of();
        }
        SelectedDoors hopeful = selection.select(situation, found.asIfCertain());
        return IntStream.range(0, situation.needs().size())
                .filter(need -> isUncertain(selected.doorByNeed().get(need), need)
                        || selected.listDifferences(hopeful).contains(need))
                .boxed()
                .toList();
    }

    private static boolean isUncertain(DoorCandidate door, int need) {
        return door != null
                && door.found().areaKey() != null
                && !door.fits().get(need).serves();
    }

    /** Without a service that only waits for its members, the plan stays as it is. */
    private List<Integer> listMovingWithInsurer() {
        Situation member = situation.withPerson(situation.person().withInsurers(InsurerMembership.all()));
        int open = found.without(situation.wishes()).open(member.person()).all().size();
        return open == selected.open().all().size()
                ? List.of()
                : selected.listDifferences(selection.select(member, found));
    }

    private List<Integer> listMovingWithAge() {
        Set<Integer> needs = new TreeSet<>();
        selected.needsByDoor().forEach((door, met) -> {
            var eligibility = door.service().access().eligibility();
            if (AGES.stream().anyMatch(eligibility::rulesOutAge)) {
                needs.addAll(met);
            }
        });
        return List.copyOf(needs);
    }
}
