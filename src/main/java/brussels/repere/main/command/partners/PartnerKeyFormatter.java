package brussels.repere.main.command.partners;

import brussels.repere.accounts.partner.PartnerKey;
import brussels.repere.accounts.partner.PartnerUsage;
import brussels.repere.generation.BrusselsClock;
import brussels.repere.text.Lang;
import brussels.repere.text.TranslationTable;
import java.time.Instant;
import java.time.format.DateTimeFormatter;

/** Formats keys, and how much was asked by them, for the terminal. */
final class PartnerKeyFormatter {

    private static final TranslationTable WORDS = TranslationTable.of("partners");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ISO_LOCAL_DATE.withZone(BrusselsClock.ZONE);

    private final Lang lang;

    PartnerKeyFormatter(Lang lang) {
        this.lang = lang;
    }

    String say(String key, Object... values) {
        return WORDS.say(lang, key, values);
    }

    String format(PartnerKey key) {
        return String.join(
                "  ",
                key.id(),
                key.name(),
                say("per-minute", key.requestsPerMinute()),
                key.origins().isEmpty() ? say("programs") : String.join(", ", key.origins()),
                say("since", day(key.createdAt())),
                key.withdrawnAt() == null ? "" : say("withdrawn-on", day(key.withdrawnAt())));
    }

    String format(PartnerUsage usage, String name) {
        return String.join(
                "  ",
                usage.day().toString(),
                usage.keyId(),
                name,
                usage.kind(),
                say("requests", usage.requests()),
                usage.beyond() == 0 ? "" : say("beyond", usage.beyond()));
    }

    private static String day(Instant time) {
        return DAY.format(time);
    }
}
