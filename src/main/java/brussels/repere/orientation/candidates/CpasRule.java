package brussels.repere.orientation.candidates;

import brussels.repere.directory.ListedService;
import brussels.repere.directory.competence.CommunalCompetence;
import brussels.repere.text.BundledTable;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A CPAS counts for what the law gives it to do ({@code orientation/cpas-own.csv}); for all else that it offers beside, it is the relay:
 * otherwise it would be the door for everything. A service of a CPAS with a work of its own, a restaurant or a team of home helps, is a
 * service like others.
 */
public final class CpasRule {

    private static final Set<String> OWN = BundledTable.read("orientation/cpas-own.csv").stream()
            .map(row -> row.get("term"))
            .collect(Collectors.toUnmodifiableSet());

    private CpasRule() {}

    /** Returns whether it is the general social service of a CPAS. */
    public static boolean isCpas(ListedService service) {
        return service.offering().categories().stream().anyMatch(CommunalCompetence::isCommunal);
    }

    /** Returns whether a service counts for a need that these categories meet. */
    static boolean counts(ListedService service, Collection<String> meeting) {
        return !isCpas(service) || meeting.stream().anyMatch(OWN::contains);
    }
}
