package brussels.repere.main.command.imports;

import brussels.repere.directory.importing.DirectoryStore;
import brussels.repere.exchange.address.AddressImport;
import brussels.repere.exchange.agenda.EventImport;
import brussels.repere.exchange.imports.ImportReport;
import brussels.repere.exchange.input.ImportFinding;
import brussels.repere.exchange.population.PopulationImport;
import brussels.repere.exchange.socialbrussels.SocialBrusselsImport;
import brussels.repere.exchange.streets.StreetLinesImport;
import brussels.repere.exchange.territory.TerritoryImport;
import brussels.repere.main.lifecycle.Console;
import brussels.repere.text.Lang;
import brussels.repere.text.TranslationTable;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Prints the report of an import at the terminal: each finding with its file and line, then the number of findings of
 * each kind.
 */
final class ImportReportPrinter {

    private static final TranslationTable WORDS = TranslationTable.of("imports");

    private final Lang lang;

    ImportReportPrinter(Lang lang) {
        this.lang = lang;
    }

    /** @param rehearsal whether the import was a dry run */
    void print(TerritoryImport.Result result, boolean rehearsal) {
        print(result.findings());
        new TerritoryChangeFormatter(lang).format(result.changes()).forEach(Console::print);
        printOutcome(
                rehearsal ? "rehearsal." : "outcome.",
                result.outcome(),
                result.findings(),
                result.sectors(),
                result.territories());
    }

    /** @param rehearsal whether the import was a dry run */
    void print(ImportReport result, boolean rehearsal) {
        print(result.findings());
        printOutcome(result, rehearsal);
    }

    /** @param rehearsal whether the import was a dry run */
    void print(SocialBrusselsImport.Result result, boolean rehearsal) {
        print(result.report().findings());
        Console.print(WORDS.say(lang, "social.asked", result.listed(), result.fetched(), result.requests()));
        printOutcome(result.report(), rehearsal);
    }

    private void printOutcome(ImportReport report, boolean rehearsal) {
        DirectoryStore.ImportResult stored =
                report.stored() == null ? DirectoryStore.ImportResult.NOTHING : report.stored();
        new RecordChangeFormatter(lang).format(stored.changes()).forEach(Console::print);
        printOutcome(
                rehearsal ? "directory.rehearsal." : "directory.outcome.",
                report.outcome(),
                report.findings(),
                stored.added(),
                stored.changed(),
                stored.unchanged(),
                stored.closed(),
                stored.terms(),
                stored.keywords(),
                stored.corrected());
        if (report.joined() > 0) {
            Console.print(WORDS.say(lang, "joins.repeated", report.joined()));
        }
    }

    void print(AddressImport.Result result) {
        print(result.findings());
        printOutcome(
                "address.outcome.",
                result.outcome(),
                result.findings(),
                result.rows(),
                result.streets(),
                result.houses());
    }

    void print(StreetLinesImport.Result result) {
        print(result.findings());
        printOutcome(
                "streets.outcome.",
                result.outcome(),
                result.findings(),
                result.features(),
                result.streets(),
                result.kilometres());
    }

    void print(PopulationImport.Result result) {
        print(result.findings());
        printOutcome("population.outcome.", result.outcome(), result.findings(), result.kinds(), result.values());
    }

    void print(EventImport.Result result) {
        print(result.findings());
        printOutcome(
                "agenda.outcome.",
                result.outcome(),
                result.findings(),
                result.added(),
                result.changed(),
                result.unchanged(),
                result.kept(),
                result.over());
    }

    private void print(List<ImportFinding> findings) {
        findings.forEach(finding -> Console.print(formatLine(finding)));
        Map<String, List<ImportFinding>> kinds = findings.stream()
                .collect(Collectors.groupingBy(ImportFinding::code, TreeMap::new, Collectors.toList()));
        kinds.values().stream()
                .filter(kind -> kind.size() > 1)
                .sorted(Comparator.comparing(List<ImportFinding>::size).reversed())
                .forEach(kind -> Console.print(WORDS.say(lang, "count", kind.size(), describeKind(kind.get(0)))));
    }

    private void printOutcome(String key, Enum<?> outcome, List<ImportFinding> findings, Object... counts) {
        Object[] params = outcome.name().equals("REFUSED")
                ? new Object[] {
                    count(findings, ImportFinding.Severity.ERROR), count(findings, ImportFinding.Severity.WARNING)
                }
                : counts;
        Console.print(WORDS.say(lang, key + outcome, params));
    }

    private static long count(List<ImportFinding> findings, ImportFinding.Severity severity) {
        return findings.stream()
                .filter(finding -> finding.severity() == severity)
                .count();
    }

    private String formatLine(ImportFinding finding) {
        String location = finding.file().isEmpty()
                ? ""
                : WORDS.say(
                                lang,
                                finding.line() > 0 ? "where.line" : "where.file",
                                finding.file(),
                                Integer.toString(finding.line()))
                        + " – ";
        return WORDS.say(lang, "severity." + finding.severity()) + ": " + location + describe(finding);
    }

    /** Describes a kind of finding, with the details of single findings left out. */
    private String describeKind(ImportFinding finding) {
        Object[] params = finding.params().stream().map(param -> "…").toArray();
        return WORDS.say(lang, finding.code(), params);
    }

    private String describe(ImportFinding finding) {
        return WORDS.say(lang, finding.code(), finding.paramsIn(lang));
    }
}
