package brussels.repere.rest.territory;

import brussels.repere.geography.Level;
import brussels.repere.geography.TerritoryMap;
import brussels.repere.rest.problem.ParameterError;
import brussels.repere.rest.problem.ProblemException;
import brussels.repere.rest.problem.ProblemType;
import brussels.repere.rest.problem.Problems;
import java.util.Arrays;
import java.util.List;

/** What is answered for a level or a code that does not exist. */
final class UnknownTerritory {

    private UnknownTerritory() {}

    /** The level of this name, if territories of it are loaded. */
    static Level requireLevel(TerritoryMap map, String name) {
        List<String> loaded = Arrays.stream(Level.values())
                .filter(level -> !map.list(level).isEmpty())
                .map(Level::code)
                .toList();
        return Level.find(name)
                .filter(level -> loaded.contains(level.code()))
                .orElseThrow(() -> problem("level", loaded));
    }

    static ProblemException code() {
        return problem("code", List.of());
    }

    private static ProblemException problem(String parameter, List<String> allowed) {
        return new ProblemException(
                ProblemType.UNKNOWN_TERRITORY,
                lang -> List.of(Problems.parameter(lang, parameter, ParameterError.Code.UNKNOWN_VALUE, allowed)));
    }
}
