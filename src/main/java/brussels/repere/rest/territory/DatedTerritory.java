package brussels.repere.rest.territory;

import brussels.repere.coverage.CoverageMap;
import brussels.repere.coverage.CurrentCoverageMap;
import brussels.repere.geography.Level;
import brussels.repere.geography.TerritoryMap;
import brussels.repere.geography.delimitation.CurrentTerritoryMap;
import brussels.repere.geography.delimitation.DelimitationPeriod;
import brussels.repere.geography.delimitation.DelimitationTimeline;
import brussels.repere.rest.parameters.DateParameter;
import brussels.repere.rest.problem.ParameterErrors;
import brussels.repere.rest.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;

/** Finds the territory of the day that a request names. All of it is in memory. Safe for use by several threads. */
@ApplicationScoped
public class DatedTerritory {

    /** The name of the parameter, in all requests that have it. */
    public static final String AS_OF = "asOf";

    private final CurrentTerritoryMap maps;
    private final CurrentCoverageMap coverage;

    DatedTerritory(CurrentTerritoryMap maps, CurrentCoverageMap coverage) {
        this.maps = maps;
        this.coverage = coverage;
    }

    /**
     * Returns the territory of a day.
     *
     * @param day null for the current one
     * @throws ProblemException which names the parameter {@code asOf} and the days that are known, if no delimitation is known to hold then
     */
    public TerritoryMap map(DateParameter day) {
        return map(day, AS_OF);
    }

    /** @param parameter the name of the parameter that holds the day */
    public TerritoryMap map(DateParameter day, String parameter) {
        if (day == null) {
            return maps.get();
        }
        DelimitationTimeline timeline = maps.timeline();
        return timeline.find(day.day()).orElseThrow(() -> unknownDay(parameter, timeline));
    }

    private static ProblemException unknownDay(String parameter, DelimitationTimeline timeline) {
        ParameterErrors errors = new ParameterErrors();
        errors.addNotAllowed(
                parameter,
                "day.no-delimitation",
                timeline.periods().stream().map(DatedTerritory::interval).toList());
        return errors.toProblem();
    }

    private static String interval(DelimitationPeriod period) {
        return period.from() + "/" + (period.until() == null ? ".." : period.until());
    }

    /**
     * Returns the areas on the territory of a day.
     *
     * @param day null for the current one
     * @param today the areas on the current territory
     */
    public CoverageMap coverage(DateParameter day, CoverageMap today) {
        return day == null ? today : coverage.on(map(day), today);
    }

    /** Returns what is said of the delimitation of a map. */
    public DelimitationView describe(TerritoryMap map) {
        DelimitationTimeline timeline = maps.timeline();
        var delimitation = map.delimitation();
        return timeline.periods().stream()
                .filter(period -> timeline.map(period).delimitation() == delimitation)
                .findFirst()
                .map(DatedTerritory::describe)
                .orElseGet(() -> new DelimitationView(
                        delimitation.name(), delimitation.source(), delimitation.validFrom(), delimitation.validTo()));
    }

    private static DelimitationView describe(DelimitationPeriod period) {
        return new DelimitationView(period.name(), period.source(), period.from(), period.until());
    }

    /** Returns what is said of the delimitation of a day, which has this map; null where no day is asked for. */
    public DelimitationView describeAsked(DateParameter day, TerritoryMap map) {
        return day == null
                ? null
                : maps.timeline()
                        .findPeriod(day.day())
                        .map(DatedTerritory::describe)
                        .orElseGet(() -> describe(map));
    }

    /** Adds an error if a delimitation has no territory of a level. */
    public static void requireLevel(TerritoryMap map, Level level, ParameterErrors errors) {
        if (map.list(level).isEmpty()) {
            List<String> known = Arrays.stream(Level.values())
                    .filter(each -> !map.list(each).isEmpty())
                    .map(Level::code)
                    .toList();
            errors.addNotAllowed("level", "level.not-then", known);
        }
    }
}
