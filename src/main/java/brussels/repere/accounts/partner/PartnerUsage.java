package brussels.repere.accounts.partner;

import java.time.LocalDate;

/**
 * How much was asked with a key, of one kind on one day. It knows nothing of what was asked, or by whom. Immutable.
 *
 * @param kind of question, such as {@code services}
 * @param beyond how many of the requests were more than the key allows, and counted as those of everybody
 */
public record PartnerUsage(String keyId, LocalDate day, String kind, long requests, long beyond) {}
