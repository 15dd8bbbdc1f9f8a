package brussels.repere.directory.campaigns;

import brussels.repere.text.Bilingual;
import java.time.Instant;
import java.util.UUID;

/**
 * A mail that is about to leave, and is nobody else's now. Immutable.
 *
 * @param attempt the number of the try; what became of it is written down only by who has the last one
 * @param confirmation the request that its link opens
 * @param expiresAt until when it does
 * @param name of the organisation; tells no confidential address
 * @param records how many records it asks about
 */
public record ClaimedMail(
        UUID id,
        UUID campaignId,
        int attempt,
        boolean reminder,
        String address,
        MailLanguage language,
        UUID confirmation,
        Instant expiresAt,
        Bilingual name,
        int records) {}
