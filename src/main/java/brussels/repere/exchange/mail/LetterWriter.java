package brussels.repere.exchange.mail;

import brussels.repere.directory.campaigns.Campaign;
import brussels.repere.directory.campaigns.ClaimedMail;
import brussels.repere.directory.campaigns.MailLanguage;
import brussels.repere.directory.confirmations.ConfirmationLinks;
import brussels.repere.directory.mailing.MailHashes;
import brussels.repere.generation.BrusselsClock;
import brussels.repere.text.Bilingual;
import brussels.repere.text.Lang;
import brussels.repere.text.TranslationTable;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Writes the mails of campaigns: who asks and why, the words of the author, the link, until when it holds, and how one gets no further mail. In
 * French, in Dutch, or in both. Safe for use by several threads.
 */
@ApplicationScoped
public class LetterWriter {

    private static final TranslationTable WORDS = TranslationTable.of("mails");
    private static final int MAX_NAME_LENGTH = 80;
    private static final Pattern ASTRAL = Pattern.compile("[\\x{10000}-\\x{10FFFF}]");
    /** What stands for a token in a mail that is only shown. */
    private static final String SAMPLE_TOKEN = "...";

    private final MailSettings settings;
    private final SiteOrigin site;
    private final ConfirmationLinks links;

    LetterWriter(MailSettings settings, SiteOrigin site, ConfirmationLinks links) {
        this.settings = settings;
        this.site = site;
        this.links = links;
    }

    /** What differs from one mail to the next. */
    private record Content(
            Campaign.Draft draft,
            MailLanguage language,
            Bilingual name,
            int records,
            boolean reminder,
            Instant until,
            String token,
            String refusal) {}

    /** Writes one that is about to leave. */
    public CampaignLetter write(ClaimedMail mail, Campaign.Draft draft, MailHashes hashes) {
        String refusal = hashes.tokenOf(mail.id());
        Content content = new Content(
                draft,
                mail.language(),
                mail.name(),
                mail.records(),
                mail.reminder(),
                mail.expiresAt(),
                links.tokenOf(mail.confirmation()),
                refusal);
        String id = hashes.messageIdOf(mail.id().toString(), mail.reminder() ? "1" : "0", mail.address());
        return letter(content, mail.address(), id);
    }

    /** Writes one that is only shown; its links lead nowhere. */
    public CampaignLetter sample(Campaign.Draft draft, MailLanguage language, Bilingual name, int records) {
        Instant until = Instant.now().plus(draft.answerDays(), ChronoUnit.DAYS);
        Content content = new Content(draft, language, name, records, false, until, SAMPLE_TOKEN, SAMPLE_TOKEN);
        return letter(content, settings.from(), new UUID(0, 0).toString());
    }

    private CampaignLetter letter(Content content, String to, String id) {
        String subject = content.language().langs().stream()
                .map(lang -> subject(content, lang))
                .collect(Collectors.joining(" / "));
        LetterBody body = new LetterBody();
        content.language().langs().forEach(lang -> write(body, content, lang));
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("List-Unsubscribe", "<" + site.origin() + "/api/v1/mail-refusals/" + content.refusal() + ">");
        headers.put("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
        headers.put("Auto-Submitted", "auto-generated");
        return new CampaignLetter(
                to, "<" + id + "@" + domain() + ">", subject, body.toText(), body.toHtml(subject), headers);
    }

    private String domain() {
        return settings.from().substring(settings.from().indexOf('@') + 1);
    }

    private static String subject(Content content, Lang lang) {
        String key = content.reminder() ? "subject.reminder" : "subject";
        String subject = WORDS.say(lang, key, name(content, lang));
        // The client of the mail server writes each half of such a character by itself, which makes two question marks.
        return ASTRAL.matcher(subject).replaceAll("");
    }

    /** Of a name, which comes from elsewhere, only what is on one line. */
    private static String name(Content content, Lang lang) {
        String name = OneLine.of(content.name().in(lang));
        return name.codePointCount(0, name.length()) <= MAX_NAME_LENGTH
                ? name
                : name.substring(0, name.offsetByCodePoints(0, MAX_NAME_LENGTH - 1))
                                .strip() + "…";
    }

    private void write(LetterBody body, Content content, Lang lang) {
        String name = name(content, lang);
        String origin = site.origin();
        body.begin(lang);
        body.paragraph(WORDS.say(lang, "greeting"));
        body.paragraph(WORDS.say(lang, content.reminder() ? "who.reminder" : "who", name, settings.sender()));
        content.draft()
                .text(lang)
                .strip()
                .lines()
                .collect(Collectors.joining("\n"))
                .transform(LetterWriter::paragraphs)
                .forEach(body::paragraph);
        body.paragraph(WORDS.say(lang, "ask", content.records()));
        body.button(WORDS.say(lang, "answer"), origin + WORDS.say(lang, "confirm.path") + "#" + content.token());
        body.paragraph(WORDS.say(lang, "until", name, content.records(), day(content.until(), lang)));
        body.small(WORDS.say(lang, "why", settings.controller()));
        body.smallLink(WORDS.say(lang, "refuse"), origin + WORDS.say(lang, "refuse.path") + "#" + content.refusal());
        body.smallLink(WORDS.say(lang, "protection"), origin + WORDS.say(lang, "protection.path"));
    }

    private static Stream<String> paragraphs(String text) {
        return Arrays.stream(text.split("\n\\s*\n")).filter(paragraph -> !paragraph.isBlank());
    }

    private static String day(Instant until, Lang lang) {
        return DateTimeFormatter.ofPattern("d MMMM yyyy", lang.locale()).format(until.atZone(BrusselsClock.ZONE));
    }
}
