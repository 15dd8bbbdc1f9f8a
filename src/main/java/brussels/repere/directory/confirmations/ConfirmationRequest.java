package brussels.repere.directory.confirmations;

import brussels.repere.directory.facts.RecordKey;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * What one link asks: whether the records of an organisation, with all its antennas, are still true. Immutable.
 *
 * @param id the link is made of it; it stands for whoever holds the link, in histories and in the audit log
 * @param records the records that it asks about, in their order; at least one, unless all were erased since
 * @param campaignId null where somebody made the link by hand
 * @param revokedAt null unless somebody took it back
 * @param answeredAt when everything that it asks was answered for the first time; null until then
 * @param anyAnswer whether something was answered
 */
public record ConfirmationRequest(
        UUID id,
        List<RecordKey> records,
        UUID campaignId,
        Instant createdAt,
        Instant expiresAt,
        Instant revokedAt,
        Instant answeredAt,
        boolean anyAnswer) {

    public ConfirmationRequest {
        records = List.copyOf(records);
    }

    /** How far it has come. */
    public enum State {
        OPEN("open"),
        PARTLY_ANSWERED("partly-answered"),
        ANSWERED("answered"),
        /** Its time was over before everything was answered. */
        EXPIRED("expired"),
        REVOKED("revoked");

        private final String code;

        State(String code) {
            this.code = code;
        }

        /** Returns its name in the API. */
        public String code() {
            return code;
        }
    }

    public State state(Instant now) {
        if (revokedAt != null) {
            return State.REVOKED;
        }
        if (answeredAt != null) {
            return State.ANSWERED;
        }
        if (isOver(now)) {
            return State.EXPIRED;
        }
        return anyAnswer ? State.PARTLY_ANSWERED : State.OPEN;
    }

    /** Returns whether its time is over. One that was answered takes corrections until then. */
    public boolean isOver(Instant now) {
        return !now.isBefore(expiresAt);
    }

    /** Returns whether the link still opens anything. */
    public boolean isUsable(Instant now) {
        return revokedAt == null && !isOver(now);
    }
}
