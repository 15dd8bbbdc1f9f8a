package brussels.repere.geography.population;

import java.util.Map;
import java.util.OptionalDouble;

/**
 * Figures of one kind, by territories of one level. Immutable.
 *
 * @param kind {@code population}, {@code age-0-5}, {@code unemployment}, {@code ris}, {@code bim}, or a name that an operator chose
 * @param level {@link #SECTORS}, or the code of a {@link brussels.repere.geography.Level}
 * @param values by the codes of territories; a code without a value was not published, which is never 0
 */
public record FigureSet(String kind, String level, FigureUnit unit, FigureSource source, Map<String, Double> values) {

    /** The kind of the figures that say how many people live where; they are told by statistical sector. */
    public static final String POPULATION = "population";

    /** What stands for a level where codes are those of statistical sectors. */
    public static final String SECTORS = "statistical-sector";

    public FigureSet {
        values = Map.copyOf(values);
    }

    /** Returns the value of a territory; empty if it was not published. */
    public OptionalDouble find(String code) {
        Double value = values.get(code);
        return value == null ? OptionalDouble.empty() : OptionalDouble.of(value);
    }
}
