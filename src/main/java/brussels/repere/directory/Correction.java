package brussels.repere.directory;

import java.time.YearMonth;
import java.util.Set;

/**
 * Somebody here who knows better than the sources of what is there.
 *
 * @param fields of which is spoken at all
 * @param verified when they were checked
 */
public record Correction(Set<Field> fields, YearMonth verified) {

    public Correction {
        fields = Set.copyOf(fields);
    }
}
