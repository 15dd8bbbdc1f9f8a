package brussels.repere.search.freshness;

import brussels.repere.geography.population.FigureSource;
import brussels.repere.text.Bilingual;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * How fresh the facts of all open services were on a day. Services at a confidential address are not counted. Immutable.
 *
 * @param since the first day that counts as within twelve months
 * @param generation of the data
 * @param population from where the inhabitants are
 * @param services that were counted
 * @param due facts that somebody should look at again
 * @param regionWide those of them that declare the whole Region or more
 * @param withoutArea those of them whose area is not known: they weigh nothing
 * @param mostFrom the year of which most facts are that were confirmed longer ago; null if there are none
 * @param bassins a service counts in each that its area touches, with the people of its area there
 * @param sectors of activity; a service counts in each of its own
 * @param gains where a confirmation would help most
 */
public record FreshnessSurvey(
        LocalDate day,
        LocalDate since,
        long generation,
        FigureSource population,
        int services,
        int due,
        int regionWide,
        int withoutArea,
        Integer mostFrom,
        FreshnessCount all,
        List<Row> bassins,
        List<Row> sectors,
        Map<FactGroup, FreshnessCount> groups,
        List<Gain> gains) {

    public FreshnessSurvey {
        bassins = List.copyOf(bassins);
        sectors = List.copyOf(sectors);
        groups = Map.copyOf(groups);
        gains = List.copyOf(gains);
    }

    /** @param code of the territory or of the term; null for services that are of none */
    public record Row(String code, Bilingual name, FreshnessCount count) {}

    /**
     * An organisation whose confirmation would make many facts fresh for many people. No natural person is among them.
     *
     * @param service the one of its services of which that holds most
     * @param services that have facts that are due
     * @param dueFacts that are due of all of them
     * @param people in the area of the service that covers most
     * @param gain people times facts that are due, of all its services
     */
    public record Gain(
            UUID organization, Bilingual name, UUID service, int services, int dueFacts, long people, double gain) {}
}
