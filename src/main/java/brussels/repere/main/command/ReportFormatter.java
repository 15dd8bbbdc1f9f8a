package brussels.repere.main.command;

import brussels.repere.directory.reports.ReportState;
import brussels.repere.directory.reports.ServiceReport;
import brussels.repere.text.Lang;
import brussels.repere.text.TranslationTable;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;

/** Formats reports of users for the terminal. */
final class ReportFormatter {

    private static final TranslationTable WORDS = TranslationTable.of("reports");
    /** Text written by somebody else is shown on one line and must not control the terminal. */
    private static final Pattern UNPRINTABLE = Pattern.compile("[\\p{C}\\p{Zl}\\p{Zp}]+");

    private final Lang lang;

    ReportFormatter(Lang lang) {
        this.lang = lang;
    }

    List<String> format(ServiceReport report) {
        List<String> lines = new ArrayList<>();
        lines.add(WORDS.say(
                lang,
                "line",
                report.id().toString(),
                report.madeOn().toString(),
                WORDS.say(lang, "code." + report.code()),
                toOneLine(report.serviceName().in(lang)),
                report.serviceId().toString()));
        if (report.state() == ReportState.settled) {
            lines.add(WORDS.say(
                    lang,
                    "line.settled",
                    WORDS.say(lang, "outcome." + report.outcome()),
                    report.settledOn().toString()));
        } else if (report.text() != null) {
            lines.add(WORDS.say(lang, "line.text", toOneLine(report.text())));
        }
        report.cells().forEach((column, typed) -> lines.add(WORDS.say(lang, "line.cells", column, toOneLine(typed))));
        if (report.forwardedTo() != null) {
            lines.add(WORDS.say(
                    lang,
                    "line.forwarded",
                    WORDS.say(lang, "forward." + report.forwardedTo()),
                    report.forwardedOn().toString()));
        }
        return lines;
    }

    String formatLate(long total) {
        return WORDS.say(lang, "total.late", total);
    }

    String formatForwarded(ServiceReport report) {
        return WORDS.say(
                lang,
                "forwarded",
                report.id().toString(),
                WORDS.say(lang, "forward." + report.forwardedTo()),
                toOneLine(report.serviceName().in(lang)));
    }

    String formatSettledBefore(UUID id) {
        return WORDS.say(lang, "settled-before", id.toString());
    }

    String formatTotal(ReportState state, long total) {
        return WORDS.say(lang, "total." + state, total);
    }

    String formatSettled(ServiceReport report) {
        return WORDS.say(
                lang,
                "settled",
                report.id().toString(),
                WORDS.say(lang, "outcome." + report.outcome()),
                toOneLine(report.serviceName().in(lang)));
    }

    String formatUnknown(UUID id) {
        return WORDS.say(lang, "unknown", id.toString());
    }

    private static String toOneLine(String text) {
        return UNPRINTABLE.matcher(text).replaceAll(" ");
    }
}
