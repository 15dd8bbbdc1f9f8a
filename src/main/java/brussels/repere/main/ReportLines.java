package brussels.repere.main;

import brussels.repere.directory.Report;
import brussels.repere.directory.ReportState;
import brussels.repere.text.Lang;
import brussels.repere.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;

/** Reports for the person at the terminal. */
final class ReportLines {

    private static final Words WORDS = Words.of("reports");
    /** What somebody else wrote is shown on one line, and moves nothing on the terminal. */
    private static final Pattern UNSHOWN = Pattern.compile("[\\p{C}\\p{Zl}\\p{Zp}]+");

    private final Lang lang;

    ReportLines(Lang lang) {
        this.lang = lang;
    }

    List<String> of(Report report) {
        List<String> lines = new ArrayList<>();
        lines.add(WORDS.say(
                lang,
                "line",
                report.id().toString(),
                report.madeOn().toString(),
                WORDS.say(lang, "code." + report.code()),
                oneLine(report.service().in(lang)),
                report.serviceId().toString()));
        if (report.state() == ReportState.settled) {
            lines.add(WORDS.say(
                    lang,
                    "line.settled",
                    WORDS.say(lang, "outcome." + report.outcome()),
                    report.settledOn().toString()));
        } else if (report.text() != null) {
            lines.add(WORDS.say(lang, "line.text", oneLine(report.text())));
        }
        return lines;
    }

    String total(ReportState state, long total) {
        return WORDS.say(lang, "total." + state, total);
    }

    String settled(Report report) {
        return WORDS.say(
                lang,
                "settled",
                report.id().toString(),
                WORDS.say(lang, "outcome." + report.outcome()),
                oneLine(report.service().in(lang)));
    }

    String unknown(UUID id) {
        return WORDS.say(lang, "unknown", id.toString());
    }

    private static String oneLine(String text) {
        return UNSHOWN.matcher(text).replaceAll(" ");
    }
}
