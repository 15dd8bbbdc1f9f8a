package brussels.repere.observatory;

import brussels.repere.geography.Level;
import java.util.List;

/**
 * The cells of one category, with all below it, on one level. Immutable.
 *
 * @param category the id of the term; empty for all services
 * @param services how many there are in all
 */
public record CategoryCells(String category, Level level, int services, List<ObservatoryCell> cells) {

    public CategoryCells {
        cells = List.copyOf(cells);
    }
}
