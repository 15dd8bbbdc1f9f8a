package brussels.repere.orientation.candidates;

import brussels.repere.directory.DeliveryMode;
import brussels.repere.directory.ListedService;
import brussels.repere.eligibility.StatedAvailability;
import brussels.repere.orientation.choice.CostPart;
import brussels.repere.orientation.choice.DoorOption;
import brussels.repere.orientation.choice.PlanCost;
import brussels.repere.orientation.situation.PlanWishes;
import brussels.repere.orientation.situation.Situation;
import brussels.repere.orientation.situation.SituationNeed;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Says what each door costs in one situation, in the parts that plans are compared by. Immutable.
 *
 * <p>A need that recurs counts one more where its door is 1.5 km or more farther than the nearest that meets it as surely: somebody
 * who goes there every week would rather have one door more. A door that comes home is no way.
 */
public final class DoorPricing {

    /** At most so many needs a door: whoever does everything for somebody does little of it well. */
    private static final int MAX_NEEDS = 3;

    /** Coordination of care at home is there to bring others. */
    private static final String CARE_COORDINATION = "C216";

    private static final int LONG_WAY_METRES = 1_500;

    /** From here on a door is across town, where there is a sure one so much nearer. */
    private static final int ACROSS_TOWN_METRES = 4_000;

    /** What is taken for the way to a door without a public point. */
    private static final int UNKNOWN_WAY_METRES = 2_500;

    private static final int UNKNOWN_AGE_MONTHS = 240;

    private final Situation situation;
    private final LocalDate today;
    private final RecurringNeeds recurring;
    private final double[] nearest;
    private final boolean[] hasPreferred;

    public DoorPricing(Situation situation, CandidateSet candidates, RecurringNeeds recurring, LocalDate today) {
        this.situation = situation;
        this.today = today;
        this.recurring = recurring;
        int needs = situation.needs().size();
        this.nearest = new double[needs];
        this.hasPreferred = new boolean[needs];
        boolean[] isKnown = new boolean[needs];
        for (DoorCandidate candidate : candidates.all()) {
            double way = way(candidate);
            boolean preferred = isPreferred(candidate);
            candidate.fits().forEach((need, fit) -> {
                hasPreferred[need] |= preferred;
                if (fit.certain()) {
                    nearest[need] = isKnown[need] ? Math.min(nearest[need], way) : way;
                    isKnown[need] = true;
                }
            });
        }
    }

    /** Returns what it costs that nobody meets a need. */
    public PlanCost withoutDoor(int need) {
        return PlanCost.of(CostPart.WITHOUT_DOOR, 1)
                .plus(CostPart.NOT_CERTAIN, 1)
                .plus(CostPart.NOT_BY_CHOSEN_DOOR, hasPreferred[need] ? 1 : 0)
                .plus(CostPart.URGENT_WAITS, situation.needs().get(need).urgent() ? 2 : 0)
                .plus(CostPart.OTHER_LANGUAGE, situation.person().languages().isEmpty() ? 0 : 2)
                .plus(CostPart.OTHER_MODE, situation.person().modes().isEmpty() ? 0 : 1)
                .plus(CostPart.NO_SPECIALIST, 1)
                .plus(CostPart.OTHER_TONGUE, situation.person().languages().isEmpty() ? 1 : 0);
    }

    /** @param rank its place among all candidates, by which plans of equal cost are told apart */
    public DoorOption price(DoorCandidate candidate, int rank) {
        Map<Integer, PlanCost> needCosts = new HashMap<>();
        candidate.fits().forEach((need, fit) -> {
            if (mayMeet(candidate, situation.needs().get(need))) {
                needCosts.put(need, needCost(candidate, need, fit));
            }
        });
        boolean coordinates = candidate.service().offering().categories().contains(CARE_COORDINATION);
        return new DoorOption(rank, doorCost(candidate), needCosts, coordinates ? Integer.MAX_VALUE : MAX_NEEDS);
    }

    private boolean mayMeet(DoorCandidate candidate, SituationNeed need) {
        var wanted = situation.wishes().swaps().get(need.id());
        return wanted == null || candidate.isAmong(List.of(wanted));
    }

    private PlanCost doorCost(DoorCandidate candidate) {
        StatedAvailability room = candidate.service().access().availability();
        boolean full = room != null && room.state() == StatedAvailability.State.FULL && room.countsOn(today);
        YearMonth asOf = candidate.service().provenance().asOf();
        long months =
                asOf == null ? UNKNOWN_AGE_MONTHS : Math.max(0, ChronoUnit.MONTHS.between(asOf, YearMonth.from(today)));
        return PlanCost.of(CostPart.DOORS, 1)
                .plus(CostPart.FULL, full ? 1 : 0)
                .plus(new PlanCost(0, Math.round(way(candidate)), months));
    }

    private PlanCost needCost(DoorCandidate candidate, int position, NeedFit fit) {
        SituationNeed need = situation.needs().get(position);
        boolean tooFar = situation.wishes().objective() == PlanWishes.Objective.BALANCED
                && recurring.recurs(need)
                && way(candidate) >= nearest[position] + LONG_WAY_METRES;
        return PlanCost.of(CostPart.NOT_CERTAIN, fit.certain() ? 0 : 1)
                .plus(CostPart.NOT_BY_CHOSEN_DOOR, hasPreferred[position] && !isPreferred(candidate) ? 1 : 0)
                .plus(CostPart.URGENT_WAITS, need.urgent() && !isOpenToday(candidate) ? 1 : 0)
                .plus(CostPart.OTHER_LANGUAGE, languageCost(candidate.service()))
                .plus(CostPart.OTHER_MODE, isInWantedMode(candidate.service()) ? 0 : 1)
                .plus(CostPart.NO_SPECIALIST, fit.specialist() ? 0 : 1)
                .plus(CostPart.OTHER_TONGUE, SpokenLanguages.areOtherThanAsked(candidate.service(), situation) ? 1 : 0)
                .plus(CostPart.DOORS, tooFar ? 1 : 0)
                .plus(CostPart.LESS_FITTING, lessFitting(candidate, position, fit));
    }

    private int lessFitting(DoorCandidate candidate, int position, NeedFit fit) {
        boolean across = way(candidate) >= nearest[position] + ACROSS_TOWN_METRES;
        return (fit.first() ? 0 : 1)
                + (fit.devoted() ? 0 : 1)
                + (fit.mainWork() ? 0 : 1)
                + (fit.knownToFit() ? 0 : 1)
                + (across ? 1 : 0);
    }

    private boolean isPreferred(DoorCandidate candidate) {
        return candidate.isAmong(situation.wishes().preferred());
    }

    private boolean isOpenToday(DoorCandidate candidate) {
        return VisitDay.of(candidate.status(), situation.visitTime().at()) == VisitDay.TODAY;
    }

    private int languageCost(ListedService service) {
        if (SpokenLanguages.suit(service, situation)) {
            return 0;
        }
        return SpokenLanguages.useInterpreter(service) ? 1 : 2;
    }

    private boolean isInWantedMode(ListedService service) {
        return situation.person().modes().isEmpty()
                || situation.person().modes().stream()
                        .anyMatch(service.offering().modes()::contains);
    }

    private double way(DoorCandidate candidate) {
        boolean comesHome = situation.person().staysAtHome()
                && candidate.service().offering().modes().contains(DeliveryMode.AT_HOME);
        if (comesHome || situation.coverage().place().point() == null) {
            return 0;
        }
        return candidate.distance() == null ? UNKNOWN_WAY_METRES : candidate.distance();
    }
}
