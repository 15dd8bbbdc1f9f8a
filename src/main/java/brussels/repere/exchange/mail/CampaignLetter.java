package brussels.repere.exchange.mail;

import java.util.Map;

/**
 * A mail as it leaves. No part that is a header has a line break. Immutable.
 *
 * @param to one address
 * @param messageId the same for the same mail, also when it is tried again
 * @param headers besides the usual ones
 */
public record CampaignLetter(
        String to, String messageId, String subject, String text, String html, Map<String, String> headers) {

    public CampaignLetter {
        headers = Map.copyOf(headers);
        requireOneLine(to);
        requireOneLine(messageId);
        requireOneLine(subject);
        headers.values().forEach(CampaignLetter::requireOneLine);
    }

    private static void requireOneLine(String header) {
        if (header.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException("a header with a control character");
        }
    }
}
