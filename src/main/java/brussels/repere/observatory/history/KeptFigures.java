package brussels.repere.observatory.history;

import java.time.LocalDate;
import java.util.List;

/**
 * Figures of one category on one level, as they were counted on some day. Immutable.
 *
 * @param generation of the data then
 * @param services all of the category; 0 if it had none
 * @param populationYear of the inhabitants
 * @param delimitation the name of the delimitation that held
 * @param cells in the order of codes; none if the category had no services
 */
public record KeptFigures(
        LocalDate takenOn,
        long generation,
        int services,
        int populationYear,
        String delimitation,
        List<KeptCell> cells) {

    public KeptFigures {
        cells = List.copyOf(cells);
    }

    /**
     * The figures of one territory.
     *
     * @param people null where they were not known, as all that counts people then
     * @param reach600 what was offered for 1,000 people within 600 m; null where too few people lived
     * @param reach1500 the same within 1,500 m
     */
    public record KeptCell(
            String code,
            Integer people,
            int seat,
            int finerCertain,
            int finerInPart,
            int region,
            Integer finerPeople,
            Integer nobodyPeople,
            Double reach600,
            Double reach1500) {}
}
