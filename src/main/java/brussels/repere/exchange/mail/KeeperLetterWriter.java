package brussels.repere.exchange.mail;

import brussels.repere.accounts.people.Account;
import brussels.repere.text.Lang;
import brussels.repere.text.TranslationTable;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Writes to a keeper what closed or changed in their collections, in the language of the account. Safe for use by several threads. */
@ApplicationScoped
class KeeperLetterWriter {

    private static final TranslationTable WORDS = TranslationTable.of("mails");
    /** A mail that names more is read by nobody; the screen has all. */
    private static final int MAX_NAMED = 20;

    private final MailSettings settings;
    private final SiteOrigin site;

    KeeperLetterWriter(MailSettings settings, SiteOrigin site) {
        this.settings = settings;
        this.site = site;
    }

    /**
     * What is to be looked at in a collection.
     *
     * @param id of the collection
     * @param items each what it is called, and what became of it
     */
    record ChangedCollection(String id, String title, List<String> items) {}

    /** @param messageId what is before the @ */
    CampaignLetter write(Account to, List<ChangedCollection> changed, String messageId) {
        Lang lang = to.language();
        int count = changed.stream()
                .mapToInt(collection -> collection.items().size())
                .sum();
        String subject = WORDS.say(lang, "keeper.subject", count);
        String origin = site.origin();
        LetterBody body = new LetterBody();
        body.begin(lang);
        body.paragraph(WORDS.say(lang, "greeting"));
        body.paragraph(WORDS.say(lang, "keeper.what"));
        for (ChangedCollection collection : changed) {
            body.paragraph(OneLine.of(collection.title()) + "\n" + list(collection.items(), lang));
            body.button(
                    WORDS.say(lang, "keeper.open"),
                    origin + WORDS.say(lang, "keeper.path") + "#/collections/" + collection.id());
        }
        body.small(WORDS.say(lang, "keeper.why"));
        String account = origin + WORDS.say(lang, "keeper.account-path");
        body.smallLink(WORDS.say(lang, "keeper.refuse"), account);
        return new CampaignLetter(
                to.login(),
                "<" + messageId + "@"
                        + settings.from().substring(settings.from().indexOf('@') + 1) + ">",
                subject,
                body.toText(),
                body.toHtml(subject),
                Map.of("List-Unsubscribe", "<" + account + ">", "Auto-Submitted", "auto-generated"));
    }

    private static String list(List<String> items, Lang lang) {
        String named = items.stream()
                .limit(MAX_NAMED)
                .map(item -> "– " + OneLine.of(item))
                .collect(Collectors.joining("\n"));
        return items.size() <= MAX_NAMED
                ? named
                : named + "\n" + WORDS.say(lang, "keeper.more", items.size() - MAX_NAMED);
    }
}
