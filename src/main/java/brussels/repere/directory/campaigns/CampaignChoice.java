package brussels.repere.directory.campaigns;

import brussels.repere.directory.EntryField;
import java.util.EnumSet;
import java.util.Set;

/**
 * Whom a campaign asks: organisations that meet all of its conditions. Collections of records are to be one more. Immutable.
 *
 * @param bassin code of the bassin to which all their records belong, as for its editors; null for all
 * @param category one that they have, or one below it; null for all
 * @param dueFields facts of which at least one is due; none for no such condition
 * @param neverConfirmed whether only those of which nobody here ever looked at a fact
 * @param restDays for how long nobody is asked again
 */
public record CampaignChoice(
        String bassin, String category, Set<EntryField> dueFields, boolean neverConfirmed, int restDays) {

    /** Nobody is asked more often than that by anybody. */
    public static final int MIN_REST_DAYS = 30;

    public CampaignChoice {
        dueFields = dueFields.isEmpty() ? Set.of() : Set.copyOf(EnumSet.copyOf(dueFields));
        if (restDays < MIN_REST_DAYS) {
            throw new IllegalArgumentException("asked again too soon");
        }
    }
}
