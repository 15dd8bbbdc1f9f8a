package brussels.repere.directory.campaigns;

import brussels.repere.text.Lang;
import java.time.Instant;
import java.util.UUID;

/**
 * A question by mail to many organisations. Immutable.
 *
 * @param accountId who made it; null for the operator, and once that is forgotten
 * @param pauseReason a code, if it was paused without anybody asking for it; null otherwise
 * @param startedAt null for a draft
 * @param remindedAt null until those who did not answer were reminded
 * @param endedAt when the last mail was tried, or it was stopped; null before
 */
public record Campaign(
        UUID id,
        Draft draft,
        UUID accountId,
        CampaignState state,
        String pauseReason,
        Instant createdAt,
        Instant startedAt,
        Instant remindedAt,
        Instant endedAt) {

    /**
     * What its author decides.
     *
     * @param title for those who run campaigns; in no mail
     * @param textFr in the author's words, may be empty
     * @param textNl the same in Dutch
     * @param answerDays for how long the links hold
     */
    public record Draft(String title, CampaignChoice choice, String textFr, String textNl, int answerDays) {

        public String text(Lang lang) {
            return lang == Lang.nl ? textNl : textFr;
        }
    }
}
