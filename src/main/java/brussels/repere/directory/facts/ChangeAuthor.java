package brussels.repere.directory.facts;

import java.util.UUID;

/**
 * By whose hand something changes. Immutable.
 *
 * @param accountId null for imports and operators
 * @param role the code of the role in which somebody acts; null for imports and operators
 */
public record ChangeAuthor(UUID accountId, String role) {

    /** An import, or an operator on the command line. */
    public static final ChangeAuthor NOBODY = new ChangeAuthor(null, null);
}
