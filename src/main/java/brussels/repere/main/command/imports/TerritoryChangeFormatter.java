package brussels.repere.main.command.imports;

import brussels.repere.coverage.AreaChange;
import brussels.repere.exchange.territory.LevelReport;
import brussels.repere.exchange.territory.LevelReport.ChangedService;
import brussels.repere.geography.Territory;
import brussels.repere.geography.TerritoryKey;
import brussels.repere.geography.comparison.LevelComparison;
import brussels.repere.geography.comparison.SectorMove;
import brussels.repere.text.Bilingual;
import brussels.repere.text.Lang;
import brussels.repere.text.TranslationTable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Says in lines of text what an import of territory changes for whom. */
final class TerritoryChangeFormatter {

    private static final TranslationTable WORDS = TranslationTable.of("imports");

    private final Lang lang;

    TerritoryChangeFormatter(Lang lang) {
        this.lang = lang;
    }

    List<String> format(List<LevelReport> reports) {
        List<String> lines = new ArrayList<>();
        reports.forEach(report -> add(report, lines));
        return lines;
    }

    private void add(LevelReport report, List<String> lines) {
        LevelComparison comparison = report.comparison();
        String level = comparison.level().code();
        int before = comparison.before().list(comparison.level()).size();
        int after = comparison.after().list(comparison.level()).size();
        if (before == 0 || after == 0) {
            lines.add(WORDS.say(
                    lang, before == 0 ? "changes.new-level" : "changes.gone-level", level, Math.max(before, after)));
        } else {
            addMoves(comparison, lines);
        }
        lines.add(WORDS.say(lang, "changes.services", report.services().size()));
        report.services().forEach(changed -> add(changed, comparison, lines));
    }

    private void addMoves(LevelComparison comparison, List<String> lines) {
        List<SectorMove> moves = comparison.moves();
        lines.add(WORDS.say(
                lang,
                "changes.level",
                comparison.level().code(),
                moves.size(),
                comparison.peopleMoved(),
                Integer.toString(comparison.populationYear()),
                comparison.before().sectors().size() - moves.size()));
        Map<List<String>, List<SectorMove>> grouped = moves.stream()
                .collect(Collectors.groupingBy(
                        move -> Arrays.asList(describe(move.before()), describe(move.after())),
                        LinkedHashMap::new,
                        Collectors.toList()));
        grouped.forEach((way, together) -> lines.add(WORDS.say(
                lang,
                "changes.move",
                way.get(0),
                way.get(1),
                together.stream().mapToLong(move -> move.people().orElse(0)).sum(),
                together.stream().map(move -> move.sector().code()).collect(Collectors.joining(", ")))));
        comparison
                .renamings()
                .forEach(renaming -> lines.add(
                        WORDS.say(lang, "changes.renamed", describe(renaming.before()), describe(renaming.after()))));
    }

    private String describe(Territory territory) {
        return territory == null
                ? WORDS.say(lang, "changes.none")
                : territory.name().in(lang) + " (" + territory.key().code() + ")";
    }

    private void add(ChangedService changed, LevelComparison comparison, List<String> lines) {
        AreaChange change = changed.change();
        Bilingual name = changed.service().service().name();
        lines.add(WORDS.say(
                lang,
                "changes.service",
                name.in(lang),
                String.join(", ", change.area().members()),
                comparison.count(change.gained()),
                comparison.count(change.lost())));
        for (TerritoryKey gone : change.vanished()) {
            lines.add(WORDS.say(lang, "changes.vanished", gone));
        }
    }
}
