package brussels.repere.exchange.territory;

import brussels.repere.coverage.AreaChange;
import brussels.repere.directory.ListedService;
import brussels.repere.geography.comparison.LevelComparison;
import brussels.repere.text.Bilingual;
import java.util.Comparator;
import java.util.List;

/**
 * What changes on one level, and for which services.
 *
 * @param services those whose declared area covers other ground, in the order of their names
 */
public record LevelReport(LevelComparison comparison, List<ChangedService> services) {

    static final Comparator<ChangedService> BY_NAME = Comparator.comparing(
                    (ChangedService changed) -> nameOf(changed.service()))
            .thenComparing(changed -> changed.service().id());

    /** A service whose area covers other ground, though nobody declared it anew. */
    public record ChangedService(ListedService service, AreaChange change) {}

    private static String nameOf(ListedService service) {
        Bilingual name = service.service().name();
        return name.fr() == null ? name.nl() : name.fr();
    }
}
