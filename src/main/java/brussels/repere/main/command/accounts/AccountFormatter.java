package brussels.repere.main.command.accounts;

import brussels.repere.accounts.GrantText;
import brussels.repere.accounts.audit.AuditEvent;
import brussels.repere.accounts.people.Account;
import brussels.repere.generation.BrusselsClock;
import brussels.repere.text.Lang;
import brussels.repere.text.TranslationTable;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Formats accounts and what was done for the terminal. */
final class AccountFormatter {

    private static final TranslationTable WORDS = TranslationTable.of("accounts");
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(BrusselsClock.ZONE);
    /** A name that somebody typed must not control the terminal. */
    private static final Pattern UNPRINTABLE = Pattern.compile("[\\p{C}\\p{Zl}\\p{Zp}]+");

    private final Lang lang;

    AccountFormatter(Lang lang) {
        this.lang = lang;
    }

    String say(String key, Object... values) {
        return WORDS.say(lang, key, values);
    }

    String format(Account account) {
        String grants = account.grants().stream().map(GrantText::write).sorted().collect(Collectors.joining(", "));
        return say(
                "line",
                Objects.requireNonNullElse(account.login(), account.id().toString()),
                printable(Objects.requireNonNullElse(account.name(), "")),
                say("state." + account.state().code()),
                grants.isEmpty() ? say("no-role") : grants,
                account.signedInAt() == null ? say("never") : time(account.signedInAt()),
                say(account.secondFactor() ? "second-factor.yes" : "second-factor.no"));
    }

    /** @param logins of accounts that are not erased */
    String format(AuditEvent event, Map<UUID, String> logins) {
        return String.join(
                "  ",
                time(event.at()),
                event.outcome().code(),
                event.action(),
                event.accountId() == null
                        ? "-"
                        : logins.getOrDefault(
                                event.accountId(), event.accountId().toString()),
                "→ " + (event.target() == null ? "-" : nameOf(event.target(), logins)),
                printable(String.join(", ", event.details())));
    }

    private static String nameOf(String target, Map<UUID, String> logins) {
        return logins.entrySet().stream()
                .filter(entry -> entry.getKey().toString().equals(target))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(printable(target));
    }

    private static String time(Instant instant) {
        return TIME.format(instant);
    }

    private static String printable(String text) {
        return UNPRINTABLE.matcher(text).replaceAll(" ");
    }
}
