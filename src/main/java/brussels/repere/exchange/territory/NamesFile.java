package brussels.repere.exchange.territory;

import brussels.repere.exchange.input.Table;
import brussels.repere.geography.Finding;
import brussels.repere.geography.Level;
import brussels.repere.geography.Territory;
import brussels.repere.geography.TerritoryKey;
import brussels.repere.text.Bilingual;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Territories with their names: a row for each, {@code level,code,name_fr,name_nl,postcodes,population,population_year}. */
final class NamesFile {

    private final Table table;
    private final Draft draft;

    private final boolean derivedBassins;
    private final Map<TerritoryKey, Territory> known;

    private NamesFile(Table table, boolean derivedBassins, Draft draft) {
        this.table = table;
        this.derivedBassins = derivedBassins;
        this.known = Map.copyOf(draft.territories);
        this.draft = draft;
    }

    static boolean recognises(Table table) {
        return table.has("level") && table.has("code") && table.has("name_fr", "name_nl");
    }

    /** @param derivedBassins whether its bassins are our own derivation */
    static void apply(Table table, boolean derivedBassins, Draft draft) {
        NamesFile file = new NamesFile(table, derivedBassins, draft);
        draft.territories.clear();
        table.rows().forEach(file::territory);
    }

    private void territory(Table.Row row) {
        String name = table.file().name();
        Optional<Level> level = row.first("level").flatMap(Level::find);
        Optional<String> code = row.first("code");
        if (level.isEmpty() || code.isEmpty()) {
            draft.findings.add(Finding.error(name, row.line(), "territory.no-level"));
            return;
        }
        TerritoryKey key = new TerritoryKey(level.get(), code.get());
        String fr = row.first("name_fr").orElse(null);
        String nl = row.first("name_nl").orElse(null);
        if (fr == null && nl == null) {
            draft.findings.add(Finding.error(name, row.line(), "territory.no-name", key));
            return;
        }
        List<String> postcodes = row.first("postcodes")
                .map(text -> Arrays.asList(text.split("\\s+")))
                .orElse(List.of());
        Territory territory = new Territory(
                key,
                new Bilingual(fr, nl),
                postcodes,
                number(row, "population"),
                number(row, "population_year"),
                isDerived(key));
        if (draft.territories.put(key, territory) != null) {
            draft.findings.add(Finding.error(name, row.line(), "territory.code-again", key, 0));
        }
    }

    /** Names say nothing of who decided which sectors a territory holds. */
    private boolean isDerived(TerritoryKey key) {
        Territory before = known.get(key);
        return before == null ? derivedBassins && key.level() == Level.BASSIN : before.derived();
    }

    private Integer number(Table.Row row, String column) {
        String text = row.first(column).orElse(null);
        if (text == null) {
            return null;
        }
        if (!text.matches("\\d{1,9}")) {
            draft.findings.add(Finding.error(table.file().name(), row.line(), "csv.no-number", column));
            return null;
        }
        return Integer.valueOf(text);
    }
}
