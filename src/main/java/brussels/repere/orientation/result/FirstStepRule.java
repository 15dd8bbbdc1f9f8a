package brussels.repere.orientation.result;

import brussels.repere.directory.DeliveryMode;
import brussels.repere.directory.ListedService;
import brussels.repere.directory.taxonomy.Taxonomy;
import brussels.repere.eligibility.AppointmentRule;
import brussels.repere.orientation.candidates.DoorCandidate;
import brussels.repere.orientation.candidates.SpokenLanguages;
import brussels.repere.orientation.candidates.VisitDay;
import brussels.repere.orientation.result.FirstStep.Way;
import brussels.repere.orientation.situation.Situation;
import brussels.repere.text.BundledTable;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Says how one begins at a door: whoever is not sure to find it open calls first. What to bring is what such services usually ask for
 * ({@code orientation/bring.csv}), not what this one said.
 */
final class FirstStepRule {

    private static final Map<String, List<String>> BRING = new LinkedHashMap<>();

    static {
        BundledTable.read("orientation/bring.csv")
                .forEach(row -> BRING.put(
                        row.get("term"),
                        Arrays.stream(row.get("bring").split("\\|"))
                                .map(String::strip)
                                .toList()));
    }

    private final Situation situation;
    private final Taxonomy taxonomy;

    FirstStepRule(Situation situation, Taxonomy taxonomy) {
        this.situation = situation;
        this.taxonomy = taxonomy;
    }

    FirstStep firstStep(DoorCandidate candidate, List<Integer> needs) {
        ListedService service = candidate.service();
        Way way = way(candidate);
        boolean byTelephone = way == Way.CALL || way == Way.APPOINTMENT;
        return new FirstStep(
                way,
                byTelephone && !service.contact().phones().isEmpty()
                        ? service.contact().phones().get(0)
                        : null,
                isForProfessional(service, needs),
                listToBring(service, needs));
    }

    private Way way(DoorCandidate candidate) {
        ListedService service = candidate.service();
        boolean hasPhone = !service.contact().phones().isEmpty();
        if (service.access().eligibility().appointment() == AppointmentRule.REQUIRED && hasPhone) {
            return Way.APPOINTMENT;
        }
        boolean oneGoesThere = service.location().site() != null
                && !service.location().isConfidential()
                && !situation.person().staysAtHome();
        boolean sureToBeOpen =
                VisitDay.of(candidate.status(), situation.visitTime().at()) == VisitDay.TODAY;
        if (oneGoesThere
                && sureToBeOpen
                && service.access().eligibility().appointment() == AppointmentRule.NOT_REQUIRED) {
            return Way.WALK_IN;
        }
        if (hasPhone) {
            return Way.CALL;
        }
        if (service.contact().email() != null) {
            return Way.EMAIL;
        }
        return service.contact().website() != null || !oneGoesThere ? Way.ONLINE : Way.GO_AND_ASK;
    }

    /** The professional calls where it is urgent, and where nobody there is known to speak the language. */
    private boolean isForProfessional(ListedService service, List<Integer> needs) {
        boolean urgent =
                needs.stream().anyMatch(need -> situation.needs().get(need).urgent());
        boolean spoken = SpokenLanguages.suit(service, situation);
        boolean comesHome =
                situation.person().staysAtHome() && service.offering().modes().contains(DeliveryMode.AT_HOME);
        return urgent || !spoken || comesHome;
    }

    private List<String> listToBring(ListedService service, List<Integer> needs) {
        return needs.stream()
                .flatMap(need -> situation.needs().get(need).meaning().meetingCategories().stream())
                .flatMap(term -> taxonomy.withDescendants(term).stream())
                .filter(service.offering().categories()::contains)
                .flatMap(term -> taxonomy.withAncestors(term).stream())
                .flatMap(term -> BRING.getOrDefault(term, List.of()).stream())
                .distinct()
                .toList();
    }
}
