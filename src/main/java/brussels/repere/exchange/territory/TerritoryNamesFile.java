package brussels.repere.exchange.territory;

import brussels.repere.exchange.input.CsvTable;
import brussels.repere.exchange.input.ImportFinding;
import brussels.repere.geography.Level;
import brussels.repere.geography.Territory;
import brussels.repere.geography.TerritoryKey;
import brussels.repere.text.Bilingual;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads territories with their names, one in each row: {@code level,code,name_fr,name_nl,postcodes,population,population_year}. */
final class TerritoryNamesFile {

    private final CsvTable table;
    private final DelimitationDraft draft;

    private final boolean derivedBassins;
    private final Map<TerritoryKey, Territory> known;

    private TerritoryNamesFile(CsvTable table, boolean derivedBassins, DelimitationDraft draft) {
        this.table = table;
        this.derivedBassins = derivedBassins;
        this.known = Map.copyOf(draft.territories);
        this.draft = draft;
    }

    static boolean recognises(CsvTable table) {
        return table.hasAny("level") && table.hasAny("code") && table.hasAny("name_fr", "name_nl");
    }

    /** @param derivedBassins whether the bassins in the file are derived by ourselves */
    static void apply(CsvTable table, boolean derivedBassins, DelimitationDraft draft) {
        TerritoryNamesFile file = new TerritoryNamesFile(table, derivedBassins, draft);
        draft.territories.clear();
        table.rows().forEach(file::readTerritory);
    }

    private void readTerritory(CsvTable.Row row) {
        String name = table.file().name();
        Optional<Level> level = row.findFirst("level").flatMap(Level::find);
        Optional<String> code = row.findFirst("code");
        if (level.isEmpty() || code.isEmpty()) {
            draft.findings.add(ImportFinding.error(name, row.line(), "territory.no-level"));
            return;
        }
        TerritoryKey key = new TerritoryKey(level.get(), code.get());
        String fr = row.findFirst("name_fr").orElse(null);
        String nl = row.findFirst("name_nl").orElse(null);
        if (fr == null && nl == null) {
            draft.findings.add(ImportFinding.error(name, row.line(), "territory.no-name", key));
            return;
        }
        List<String> postcodes = row.findFirst("postcodes")
                .map(text -> Arrays.asList(text.split("\\s+")))
                .orElse(List.of());
        Territory territory = new Territory(
                key,
                new Bilingual(fr, nl),
                postcodes,
                readNumber(row, "population"),
                readNumber(row, "population_year"),
                isDerived(key));
        if (draft.territories.put(key, territory) != null) {
            draft.findings.add(ImportFinding.error(name, row.line(), "territory.code-again", key, 0));
        }
    }

    /** A file of names does not say who decided which sectors a territory holds, so that stays as it was. */
    private boolean isDerived(TerritoryKey key) {
        Territory before = known.get(key);
        return before == null ? derivedBassins && key.level() == Level.BASSIN : before.derived();
    }

    private Integer readNumber(CsvTable.Row row, String column) {
        String text = row.findFirst(column).orElse(null);
        if (text == null) {
            return null;
        }
        if (!text.matches("\\d{1,9}")) {
            draft.findings.add(ImportFinding.error(table.file().name(), row.line(), "csv.no-number", column));
            return null;
        }
        return Integer.valueOf(text);
    }
}
