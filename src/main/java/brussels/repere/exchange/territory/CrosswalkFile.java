package brussels.repere.exchange.territory;

import brussels.repere.exchange.input.CsvTable;
import brussels.repere.exchange.input.ImportFinding;
import brussels.repere.geography.Level;
import brussels.repere.geography.Territory;
import brussels.repere.geography.TerritoryKey;
import brussels.repere.text.Bilingual;
import brussels.repere.text.FoldedText;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads a crosswalk: a row for each statistical sector, with its territories of some levels by code and perhaps by name. Our own
 * form is known, both forms of the IBSA, and the official table of the "quartiers social-santé", which has the names of bassins.
 */
final class CrosswalkFile {

    private static final String[] SECTOR_COLUMNS = {"sector_code", "secteurstatistique_code", "codesector"};

    /** The columns that may hold the code of a territory of a level, its name in French, and its name in Dutch. */
    private record LevelColumns(Level level, String[] code, String[] nameFr, String[] nameNl) {}

    private static final List<LevelColumns> LEVELS = List.of(
            columns(Level.QUARTIER, "quartier_code", "quartier_nom_fr", "quartier_nom_nl"),
            new LevelColumns(
                    Level.COMMUNE,
                    new String[] {"commune_nis", "commune_code"},
                    new String[] {"commune_nom_fr"},
                    new String[] {"commune_nom_nl"}),
            columns(Level.BASSIN, "bassin_code", "bassinfr", "zonenl"),
            columns(Level.QUARTIER_SOCIAL_SANTE, "quartierss_gwwijk", "nomquartierssfr", "naamgwwijknl"));

    private static LevelColumns columns(Level level, String code, String nameFr, String nameNl) {
        return new LevelColumns(level, new String[] {code}, new String[] {nameFr}, new String[] {nameNl});
    }

    private final CsvTable table;
    private final DelimitationDraft draft;

    private CrosswalkFile(CsvTable table, DelimitationDraft draft) {
        this.table = table;
        this.draft = draft;
    }

    static boolean recognises(CsvTable table) {
        return table.hasAny(SECTOR_COLUMNS) && LEVELS.stream().anyMatch(columns -> hasLevel(table, columns));
    }

    private static boolean hasLevel(CsvTable table, LevelColumns columns) {
        return table.hasAny(columns.code()) || columns.level() == Level.BASSIN && table.hasAny(columns.nameFr());
    }

    /** @param derived whether the bassins of this crosswalk are derived by ourselves */
    static void apply(CsvTable table, boolean derived, DelimitationDraft draft) {
        new CrosswalkFile(table, draft).apply(derived);
    }

    private void apply(boolean derived) {
        List<LevelColumns> levels =
                LEVELS.stream().filter(columns -> hasLevel(table, columns)).toList();
        draft.dropVanishedSectors();
        levels.forEach(columns -> draft.clearMembers(columns.level()));
        Map<String, Integer> seen = new HashMap<>();
        for (CsvTable.Row row : table.rows()) {
            String sector = row.findFirst(SECTOR_COLUMNS).orElse(null);
            if (sector == null) {
                draft.findings.add(ImportFinding.error(table.file().name(), row.line(), "sector.no-code"));
                continue;
            }
            Integer before = seen.putIfAbsent(sector, row.line());
            if (before != null) {
                draft.findings.add(
                        ImportFinding.error(table.file().name(), row.line(), "sector.code-again", sector, before));
                continue;
            }
            if (!draft.sectors.containsKey(sector)) {
                draft.findings.add(
                        ImportFinding.error(table.file().name(), row.line(), "crosswalk.no-boundary", sector));
                continue;
            }
            levels.forEach(columns -> assign(row, sector, columns));
        }
        reportMissing(seen);
        for (LevelColumns columns : levels) {
            draft.dropEmptyTerritories(columns.level());
            draft.setDerived(columns.level(), derived && columns.level() == Level.BASSIN);
        }
    }

    private void reportMissing(Map<String, Integer> seen) {
        draft.sectors.keySet().stream()
                .filter(sector -> !seen.containsKey(sector))
                .forEach(sector ->
                        draft.findings.add(ImportFinding.error(table.file().name(), 0, "crosswalk.missing", sector)));
    }

    private void assign(CsvTable.Row row, String sector, LevelColumns columns) {
        Optional<String> nameFr = row.findFirst(columns.nameFr());
        Optional<String> nameNl = row.findFirst(columns.nameNl());
        Optional<String> code = row.findFirst(columns.code())
                .or(() -> findByName(columns.level(), nameFr.orElse(null), nameNl.orElse(null)));
        if (code.isEmpty()) {
            draft.findings.add(ImportFinding.error(
                    table.file().name(),
                    row.line(),
                    "crosswalk.no-territory",
                    sector,
                    columns.level().code()));
            return;
        }
        draft.assign(sector, columns.level(), code.get());
        TerritoryKey key = new TerritoryKey(columns.level(), code.get());
        if (nameFr.isPresent() || nameNl.isPresent()) {
            Bilingual name = new Bilingual(nameFr.orElse(null), nameNl.orElse(null));
            draft.addIfNew(new Territory(key, name, List.of(), null, null, false));
        } else if (!draft.territories.containsKey(key)) {
            draft.findings.add(
                    ImportFinding.error(table.file().name(), row.line(), "crosswalk.unknown-territory", sector, key));
        }
    }

    /** Finds the code of a known territory by its name in either language. */
    private Optional<String> findByName(Level level, String fr, String nl) {
        return draft.territories.values().stream()
                .filter(territory -> territory.key().level() == level)
                .filter(territory -> isSameName(territory.name().fr(), fr)
                        || isSameName(territory.name().nl(), nl))
                .map(territory -> territory.key().code())
                .findFirst();
    }

    /** "Bassin Nord-Est", "Nord Est" and "NORD-EST" are the same name. */
    private static boolean isSameName(String known, String given) {
        return known != null && given != null && normalise(known).equals(normalise(given));
    }

    private static String normalise(String name) {
        return FoldedText.fold(name)
                .replaceAll("[\\s-]+", " ")
                .replaceAll("^(bassin|zorgzone) ", "")
                .strip();
    }
}
