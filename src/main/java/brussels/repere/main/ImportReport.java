package brussels.repere.main;

import brussels.repere.exchange.territory.TerritoryImport;
import brussels.repere.geography.Finding;
import brussels.repere.text.Lang;
import brussels.repere.text.Words;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The report of an import, for the person at the terminal: each finding with its file and line, then how many of each. */
final class ImportReport {

    private static final Words WORDS = Words.of("imports");

    private final Lang lang;

    ImportReport(Lang lang) {
        this.lang = lang;
    }

    void print(TerritoryImport.Result result) {
        List<Finding> findings = result.findings();
        findings.forEach(finding -> Console.say(line(finding)));
        Map<String, List<Finding>> kinds =
                findings.stream().collect(Collectors.groupingBy(Finding::code, TreeMap::new, Collectors.toList()));
        kinds.values().stream()
                .filter(kind -> kind.size() > 1)
                .sorted(Comparator.comparing(List<Finding>::size).reversed())
                .forEach(kind -> Console.say(WORDS.say(lang, "count", kind.size(), words(kind.get(0)))));
        Console.say(WORDS.say(lang, "outcome." + result.outcome(), outcome(result)));
    }

    private static Object[] outcome(TerritoryImport.Result result) {
        return result.outcome() == TerritoryImport.Outcome.REFUSED
                ? new Object[] {count(result, Finding.Severity.ERROR), count(result, Finding.Severity.WARNING)}
                : new Object[] {result.sectors(), result.territories()};
    }

    private static long count(TerritoryImport.Result result, Finding.Severity severity) {
        return result.findings().stream()
                .filter(finding -> finding.severity() == severity)
                .count();
    }

    private String line(Finding finding) {
        String where = finding.file().isEmpty()
                ? ""
                : WORDS.say(
                                lang,
                                finding.line() > 0 ? "where.line" : "where.file",
                                finding.file(),
                                Integer.toString(finding.line()))
                        + " – ";
        return WORDS.say(lang, "severity." + finding.severity()) + ": " + where + words(finding);
    }

    private String words(Finding finding) {
        Object[] params = finding.params().stream().map(Object::toString).toArray();
        return WORDS.say(lang, finding.code(), params);
    }
}
