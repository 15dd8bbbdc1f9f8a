package brussels.repere.observatory;

import brussels.repere.geography.TerritoryMap;
import brussels.repere.geography.population.FigureTable;
import java.time.LocalDate;
import java.util.List;

/**
 * The figures of all territories of a level, of one generation of the data. Immutable.
 *
 * @param cells in the order of the codes of their territories
 * @param figures those of people and of need that it rests on
 * @param on the day on which facts were judged to be old
 */
public record ObservatoryAnswer(
        ObservatoryQuestion question,
        TerritoryMap map,
        List<ObservatoryCell> cells,
        OfferSummary offer,
        FigureTable figures,
        LocalDate on) {

    /** How far people go on foot for what is near, and for what is worth a longer walk. */
    public static final List<Integer> REACH_METRES = List.of(600, 1_500);

    public ObservatoryAnswer {
        cells = List.copyOf(cells);
    }
}
