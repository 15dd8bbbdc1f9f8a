package brussels.repere.observatory.trial;

import brussels.repere.geography.Level;
import brussels.repere.geography.TerritoryMap;
import brussels.repere.geography.population.FigureTable;
import java.time.LocalDate;
import java.util.List;

/**
 * What some changes together would do, of one generation of the data. Immutable.
 *
 * @param changed of each change the services that it is about
 * @param needs in the order asked for; otherwise in that of their ids
 * @param needsLeftOut how many more needs the services that change meet
 * @param on the day of the count
 */
public record TrialAnswer(
        TerritoryMap map,
        FigureTable figures,
        Level level,
        List<TriedChange> changed,
        List<NeedTrial> needs,
        int needsLeftOut,
        LocalDate on) {

    public TrialAnswer {
        changed = List.copyOf(changed);
        needs = List.copyOf(needs);
    }
}
