package brussels.repere.main;

import brussels.repere.directory.DirectoryStore;
import brussels.repere.exchange.address.AddressImport;
import brussels.repere.exchange.csv.DirectoryImport;
import brussels.repere.exchange.socialbrussels.SocialBrusselsImport;
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
        print(result.findings());
        sayOutcome("outcome.", result.outcome(), result.findings(), result.sectors(), result.territories());
    }

    /** @param rehearsal whether nothing was to change */
    void print(DirectoryImport.Result result, boolean rehearsal) {
        print(result.findings());
        sayOutcome(result.outcome(), result.findings(), result.stored(), rehearsal);
    }

    /** @param rehearsal whether nothing was to change */
    void print(SocialBrusselsImport.Result result, boolean rehearsal) {
        print(result.findings());
        Console.say(WORDS.say(lang, "social.asked", result.listed(), result.asked(), result.requests()));
        sayOutcome(result.outcome(), result.findings(), result.stored(), rehearsal);
    }

    /** @param given null where it was refused */
    private void sayOutcome(Enum<?> outcome, List<Finding> findings, DirectoryStore.Stored given, boolean rehearsal) {
        DirectoryStore.Stored stored = given == null ? DirectoryStore.Stored.NOTHING : given;
        new ChangeLines(lang).of(stored.changes()).forEach(Console::say);
        sayOutcome(
                rehearsal ? "directory.rehearsal." : "directory.outcome.",
                outcome,
                findings,
                stored.added(),
                stored.changed(),
                stored.unchanged(),
                stored.closed(),
                stored.terms(),
                stored.keywords(),
                stored.corrected());
    }

    void print(AddressImport.Result result) {
        print(result.findings());
        sayOutcome(
                "address.outcome.",
                result.outcome(),
                result.findings(),
                result.rows(),
                result.streets(),
                result.houses());
    }

    private void print(List<Finding> findings) {
        findings.forEach(finding -> Console.say(line(finding)));
        Map<String, List<Finding>> kinds =
                findings.stream().collect(Collectors.groupingBy(Finding::code, TreeMap::new, Collectors.toList()));
        kinds.values().stream()
                .filter(kind -> kind.size() > 1)
                .sorted(Comparator.comparing(List<Finding>::size).reversed())
                .forEach(kind -> Console.say(WORDS.say(lang, "count", kind.size(), common(kind.get(0)))));
    }

    private void sayOutcome(String key, Enum<?> outcome, List<Finding> findings, Object... counts) {
        Object[] params = outcome.name().equals("REFUSED")
                ? new Object[] {count(findings, Finding.Severity.ERROR), count(findings, Finding.Severity.WARNING)}
                : counts;
        Console.say(WORDS.say(lang, key + outcome, params));
    }

    private static long count(List<Finding> findings, Finding.Severity severity) {
        return findings.stream()
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

    /** What all findings of a kind say, whatever each is about. */
    private String common(Finding finding) {
        Object[] params = finding.params().stream().map(param -> "…").toArray();
        return WORDS.say(lang, finding.code(), params);
    }

    private String words(Finding finding) {
        Object[] params = finding.params().stream().map(Object::toString).toArray();
        return WORDS.say(lang, finding.code(), params);
    }
}
