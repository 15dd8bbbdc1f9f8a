package brussels.repere.accounts.partner;

import java.time.Instant;
import java.util.List;

/**
 * A key by which a partner may ask more than everybody. There are two kinds: those of pages, which anybody can read in the page and
 * which therefore count from the listed sites alone, and those of programs, which no page may carry. Immutable.
 *
 * @param id names it where the key itself must not stand; eight hexadecimal digits
 * @param name of the partner: an organisation
 * @param origins of the sites whose pages may carry it; empty for a key of programs
 * @param withdrawnAt null as long as it counts
 */
public record PartnerKey(
        String id, String name, int requestsPerMinute, List<String> origins, Instant createdAt, Instant withdrawnAt) {

    public PartnerKey {
        origins = List.copyOf(origins);
    }

    /**
     * Returns whether a request may carry it.
     *
     * @param origin of the page that sends the request; null if no page of another site does
     */
    public boolean isAllowedFrom(String origin) {
        return origins.isEmpty() ? origin == null : origin != null && origins.contains(origin);
    }
}
