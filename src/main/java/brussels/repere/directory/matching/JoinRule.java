package brussels.repere.directory.matching;

import brussels.repere.directory.EntryField;
import java.util.Set;

/**
 * A rule of an operator: of each pair of two sources that is sure enough, the record of the first is told, with some fields of the
 * other. Immutable.
 *
 * @param name what its joins say of who decided them
 * @param minScore from 0 to 1
 */
public record JoinRule(String name, String toldSource, String otherSource, double minScore, Set<EntryField> fields) {

    public JoinRule {
        fields = Set.copyOf(fields);
    }
}
