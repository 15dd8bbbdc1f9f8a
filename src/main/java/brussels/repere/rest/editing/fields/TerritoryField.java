package brussels.repere.rest.editing.fields;

import brussels.repere.geography.Level;
import brussels.repere.geography.TerritoryKey;
import brussels.repere.geography.TerritoryMap;
import brussels.repere.rest.problem.ParameterError;
import brussels.repere.rest.problem.ParameterErrors;
import java.util.Optional;

/** Reads the territory that something is for, {@code LEVEL:CODE}, which must be one of the map. */
public record TerritoryField(TerritoryMap map) {

    /** Returns null for the whole Region where none is written, and, with an error, where there is no such territory. */
    public TerritoryKey read(String name, String written, ParameterErrors errors) {
        if (written == null || written.isBlank()) {
            return null;
        }
        String text = written.strip();
        int colon = text.indexOf(':');
        Optional<TerritoryKey> key = Level.find(colon < 0 ? text : text.substring(0, colon))
                .map(level -> new TerritoryKey(level, text.substring(colon + 1)))
                .filter(found -> map.find(found).isPresent());
        if (key.isEmpty()) {
            errors.add(name, ParameterError.Code.UNKNOWN_VALUE, "collection.territory");
        }
        return key.orElse(null);
    }
}
