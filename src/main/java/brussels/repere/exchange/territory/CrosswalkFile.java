package brussels.repere.exchange.territory;

import brussels.repere.exchange.input.Table;
import brussels.repere.geography.Finding;
import brussels.repere.geography.Level;
import brussels.repere.geography.Territory;
import brussels.repere.geography.TerritoryKey;
import brussels.repere.text.Bilingual;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A crosswalk: a row for each statistical sector, with its territories of some levels by code and perhaps by name. Known are
 * our own form, both forms of the IBSA, and the official table of the "quartiers social-santé", which names bassins.
 */
final class CrosswalkFile {

    private static final String[] SECTOR = {"sector_code", "secteurstatistique_code", "codesector"};

    /** The columns in which a level may stand: its code, its name in French, its name in Dutch. */
    private record Columns(Level level, String[] code, String[] nameFr, String[] nameNl) {}

    private static final List<Columns> LEVELS = List.of(
            columns(Level.QUARTIER, "quartier_code", "quartier_nom_fr", "quartier_nom_nl"),
            new Columns(
                    Level.COMMUNE,
                    new String[] {"commune_nis", "commune_code"},
                    new String[] {"commune_nom_fr"},
                    new String[] {"commune_nom_nl"}),
            columns(Level.BASSIN, "bassin_code", "bassinfr", "zonenl"),
            columns(Level.QUARTIER_SOCIAL_SANTE, "quartierss_gwwijk", "nomquartierssfr", "naamgwwijknl"));

    private static Columns columns(Level level, String code, String nameFr, String nameNl) {
        return new Columns(level, new String[] {code}, new String[] {nameFr}, new String[] {nameNl});
    }

    private final Table table;
    private final Draft draft;

    private CrosswalkFile(Table table, Draft draft) {
        this.table = table;
        this.draft = draft;
    }

    static boolean recognises(Table table) {
        return table.has(SECTOR) && LEVELS.stream().anyMatch(columns -> tells(table, columns));
    }

    private static boolean tells(Table table, Columns columns) {
        return table.has(columns.code()) || columns.level() == Level.BASSIN && table.has(columns.nameFr());
    }

    /** @param derived whether the bassins of this crosswalk are our own derivation */
    static void apply(Table table, boolean derived, Draft draft) {
        new CrosswalkFile(table, draft).apply(derived);
    }

    private void apply(boolean derived) {
        List<Columns> told =
                LEVELS.stream().filter(columns -> tells(table, columns)).toList();
        draft.forgetVanishedSectors();
        told.forEach(columns -> draft.forget(columns.level()));
        Map<String, Integer> seen = new HashMap<>();
        for (Table.Row row : table.rows()) {
            String sector = row.first(SECTOR).orElse(null);
            if (sector == null) {
                draft.findings.add(Finding.error(table.file().name(), row.line(), "sector.no-code"));
                continue;
            }
            Integer before = seen.putIfAbsent(sector, row.line());
            if (before != null) {
                draft.findings.add(Finding.error(table.file().name(), row.line(), "sector.code-again", sector, before));
                continue;
            }
            if (!draft.sectors.containsKey(sector)) {
                draft.findings.add(Finding.error(table.file().name(), row.line(), "crosswalk.no-boundary", sector));
                continue;
            }
            told.forEach(columns -> assign(row, sector, columns));
        }
        missing(seen);
        for (Columns columns : told) {
            draft.dropEmpty(columns.level());
            draft.setDerived(columns.level(), derived && columns.level() == Level.BASSIN);
        }
    }

    private void missing(Map<String, Integer> seen) {
        draft.sectors.keySet().stream()
                .filter(sector -> !seen.containsKey(sector))
                .forEach(sector ->
                        draft.findings.add(Finding.error(table.file().name(), 0, "crosswalk.missing", sector)));
    }

    private void assign(Table.Row row, String sector, Columns columns) {
        Optional<String> nameFr = row.first(columns.nameFr());
        Optional<String> nameNl = row.first(columns.nameNl());
        Optional<String> code =
                row.first(columns.code()).or(() -> byName(columns.level(), nameFr.orElse(null), nameNl.orElse(null)));
        if (code.isEmpty()) {
            draft.findings.add(Finding.error(
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
            draft.name(new Territory(key, name, List.of(), null, null, false));
        } else if (!draft.territories.containsKey(key)) {
            draft.findings.add(
                    Finding.error(table.file().name(), row.line(), "crosswalk.unknown-territory", sector, key));
        }
    }

    /** A territory that is known by a name only: the known one of that name, in either language. */
    private Optional<String> byName(Level level, String fr, String nl) {
        return draft.territories.values().stream()
                .filter(territory -> territory.key().level() == level)
                .filter(territory ->
                        same(territory.name().fr(), fr) || same(territory.name().nl(), nl))
                .map(territory -> territory.key().code())
                .findFirst();
    }

    /** "Bassin Nord-Est", "Nord Est" and "NORD-EST" are one. */
    private static boolean same(String known, String given) {
        return known != null && given != null && plain(known).equals(plain(given));
    }

    private static String plain(String name) {
        return name.toLowerCase(java.util.Locale.ROOT)
                .replaceAll("[\\s-]+", " ")
                .replaceAll("^(bassin|zorgzone) ", "")
                .strip();
    }
}
