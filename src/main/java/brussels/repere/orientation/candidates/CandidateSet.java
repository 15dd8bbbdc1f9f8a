package brussels.repere.orientation.candidates;

import brussels.repere.directory.ListedService;
import brussels.repere.eligibility.Eligibility;
import brussels.repere.orientation.situation.PlanWishes;
import brussels.repere.orientation.situation.SituationPerson;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Who may be a door, before the person and the wishes have their say. Immutable.
 *
 * @param all in the order of their ids
 */
public record CandidateSet(List<DoorCandidate> all) {

    public CandidateSet {
        all = List.copyOf(all);
    }

    /** Returns those that neither refuse a person nor are refused. */
    public CandidateSet open(SituationPerson person) {
        return new CandidateSet(all.stream()
                .filter(candidate -> isOpen(candidate.service(), person))
                .toList());
    }

    /** Returns those that whoever makes the plan did not exclude. */
    public CandidateSet without(PlanWishes wishes) {
        return new CandidateSet(all.stream()
                .filter(candidate -> !candidate.isAmong(wishes.excluded()))
                .toList());
    }

    private static boolean isOpen(ListedService service, SituationPerson person) {
        return !isForOtherAges(service, person)
                && !isForOtherSex(service, person)
                && !isForMembersOnly(service, person)
                && !RefusalRule.isRefused(service, person);
    }

    /** Returns whether it is known to be for none of the ages. */
    public static boolean isForOtherAges(ListedService service, SituationPerson person) {
        Eligibility eligibility = service.access().eligibility();
        return !person.ages().isEmpty() && person.ages().stream().allMatch(eligibility::rulesOutAge);
    }

    /** Returns whether it is known to be for the other sex alone. */
    public static boolean isForOtherSex(ListedService service, SituationPerson person) {
        return person.sex() != null
                && service.access().eligibility().audiences().rulesOut(person.sex());
    }

    /** Returns whether it is for the members of an insurer of which the person is not known to be one. */
    public static boolean isForMembersOnly(ListedService service, SituationPerson person) {
        return InsurerMembership.refuses(service, person.insurers());
    }

    /** Returns the same without candidates for some needs. */
    public CandidateSet without(Set<Integer> needs) {
        return needs.isEmpty()
                ? this
                : new CandidateSet(all.stream()
                        .map(candidate -> candidate.without(needs))
                        .filter(candidate -> !candidate.fits().isEmpty())
                        .toList());
    }

    /** Returns the same as if whoever may serve the place did. */
    public CandidateSet asIfCertain() {
        return new CandidateSet(all.stream()
                .map(candidate -> candidate.found().areaKey() == null ? candidate : candidate.asIfCertain())
                .toList());
    }

    public Stream<DoorCandidate> meeting(int need) {
        return all.stream().filter(candidate -> candidate.meets(need));
    }
}
