package brussels.repere.rest.territory;

import brussels.repere.geography.Level;
import brussels.repere.geography.TerritoryMap;
import brussels.repere.rest.problem.ParameterError;
import brussels.repere.rest.problem.ProblemException;
import brussels.repere.rest.problem.ProblemFactory;
import brussels.repere.rest.problem.ProblemType;
import java.util.Arrays;
import java.util.List;

/** The errors for a level or a code that does not exist. */
final class TerritoryProblems {

    private TerritoryProblems() {}

    /** Returns the level of this name, if territories of it are loaded. */
    static Level requireLevel(TerritoryMap map, String name) {
        List<String> loaded = Arrays.stream(Level.values())
                .filter(level -> !map.list(level).isEmpty())
                .map(Level::code)
                .toList();
        return Level.find(name)
                .filter(level -> loaded.contains(level.code()))
                .orElseThrow(() -> unknownTerritory("level", loaded));
    }

    static ProblemException unknownCode() {
        return unknownTerritory("code", List.of());
    }

    private static ProblemException unknownTerritory(String parameter, List<String> allowed) {
        return new ProblemException(
                ProblemType.UNKNOWN_TERRITORY,
                lang -> List.of(
                        ProblemFactory.parameterError(lang, parameter, ParameterError.Code.UNKNOWN_VALUE, allowed)));
    }
}
