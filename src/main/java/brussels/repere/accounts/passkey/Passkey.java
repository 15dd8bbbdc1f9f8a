package brussels.repere.accounts.passkey;

import java.time.Instant;
import java.util.UUID;

/**
 * A passkey, as its person sees it. Immutable.
 *
 * @param name chosen by its person
 * @param usedAt the last time; null for never
 */
public record Passkey(UUID id, String name, Instant createdAt, Instant usedAt) {

    public static final int MAX_NAME = 60;

    /** Of one person. */
    public static final int MOST = 10;
}
