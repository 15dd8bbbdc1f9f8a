package brussels.repere.directory.campaigns;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * How far a campaign has come, in organisations. Immutable.
 *
 * @param mails by what became of the last mail
 * @param answered who answered everything
 * @param partly who answered something
 * @param silent who got a mail and said nothing yet
 * @param toCall who is to be called, and was not
 */
public record CampaignCounts(
        int organizations, Map<MailState, Integer> mails, int answered, int partly, int silent, int toCall) {

    public CampaignCounts {
        mails = Map.copyOf(mails);
    }

    static CampaignCounts of(List<CampaignMail> all) {
        Map<MailState, Integer> mails = new EnumMap<>(MailState.class);
        all.forEach(mail -> mails.merge(mail.state(), 1, Integer::sum));
        return new CampaignCounts(
                all.size(),
                mails,
                (int) all.stream().filter(CampaignMail::isAnswered).count(),
                (int) all.stream().filter(CampaignMail::isPartlyAnswered).count(),
                (int) all.stream()
                        .filter(mail ->
                                mail.state() == MailState.SENT && !mail.isAnswered() && !mail.isPartlyAnswered())
                        .count(),
                (int) all.stream()
                        .filter(mail -> mail.isToCall() && mail.calledOn() == null)
                        .count());
    }

    public int count(MailState state) {
        return mails.getOrDefault(state, 0);
    }
}
