package brussels.repere.observatory.trial;

import brussels.repere.directory.ListedService;
import brussels.repere.directory.ServiceArea;
import brussels.repere.geography.TerritoryKey;
import brussels.repere.text.Bilingual;
import java.util.List;

/**
 * A change with what it is about.
 *
 * @param services as they are, at each of their locations; one that is added, without a name
 * @param area that is tried; null for a service that closes
 * @param competentIn the commune to which the area is cut by law; null where it is not
 */
public record TriedChange(
        TrialChange change, List<ListedService> services, ServiceArea area, TerritoryKey competentIn) {

    public TriedChange {
        services = List.copyOf(services);
    }

    /** Returns the name that the service has, or would have; null where it has none. */
    public Bilingual name() {
        return change instanceof TrialChange.Add add
                ? add.name()
                : services.get(0).service().name();
    }
}
