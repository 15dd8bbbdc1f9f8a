package brussels.repere.exchange.territory;

import brussels.repere.exchange.geojson.Feature;
import brussels.repere.exchange.geojson.FeatureCollection;
import brussels.repere.exchange.geojson.GeoJsonFile;
import brussels.repere.exchange.input.ImportFailure;
import brussels.repere.exchange.input.ImportFinding;
import brussels.repere.exchange.input.InputFile;
import brussels.repere.geography.Level;
import brussels.repere.geography.StatisticalSector;
import brussels.repere.geography.Territory;
import brussels.repere.geography.TerritoryKey;
import brussels.repere.geography.coordinates.CoordinateSystems;
import brussels.repere.text.Bilingual;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.operation.valid.IsValidOp;
import org.locationtech.jts.operation.valid.TopologyValidationError;

/** Reads a file of boundaries: of statistical sectors, or of the territories of a level. Its columns show which. */
final class BoundaryFile {

    private static final Pattern SECTOR_CODE = Pattern.compile("\\d{5}[A-Z0-9-]{4}");
    private static final String REGION_NIS_PREFIX = "21";
    private static final String[] SECTOR_COLUMNS = {"cd_sector", "cs01012022", "sector_code", "code"};
    private static final String[] COMMUNE_COLUMNS = {"nis", "cd_munty_refnis", "commune_nis"};
    private static final String[] QUARTIER_COLUMNS = {"mdzone", "quartier_code"};
    private static final String[] NAME_FR_COLUMNS = {"name_fr", "tx_sector_descr_fr", "nom_fr"};
    private static final String[] NAME_NL_COLUMNS = {"name_nl", "tx_sector_descr_nl", "naam_nl"};
    private final InputFile file;
    private final FeatureCollection content;
    private final String crs;
    private final CoordinateSystems.ToWgs84 toWgs84;
    private final DelimitationDraft draft;

    private BoundaryFile(
            InputFile file,
            FeatureCollection content,
            String crs,
            CoordinateSystems.ToWgs84 toWgs84,
            DelimitationDraft draft) {
        this.file = file;
        this.content = content;
        this.crs = crs;
        this.toWgs84 = toWgs84;
        this.draft = draft;
    }

    /**
     * Applies a file to a draft.
     *
     * @param crs the coordinate system to use instead of the one that the file states; null to use that one
     * @throws ImportFailure if the file cannot be read to its end
     */
    static void apply(InputFile file, String crs, Supplier<CoordinateSystems> systems, DelimitationDraft draft) {
        FeatureCollection content = file.extension().equals("gpkg")
                ? GeoPackageFile.read(file)
                : GeoJsonFile.read(file, GeoJsonGeometryReader::read);
        String name = crs == null ? content.crs() : crs;
        CoordinateSystems.ToWgs84 toWgs84 = systems.get()
                .find(name)
                .orElseThrow(() -> new ImportFailure(ImportFinding.error(file.name(), 0, "crs.unknown", name)));
        draft.findings.addAll(content.findings());
        new BoundaryFile(file, content, name, toWgs84, draft).apply();
    }

    private void apply() {
        if (content.features().isEmpty()) {
            throw new ImportFailure(ImportFinding.error(file.name(), 0, "file.no-features"));
        }
        Feature first = content.features().get(0);
        if (first.findFirst(SECTOR_COLUMNS)
                .filter(code -> SECTOR_CODE.matcher(code).matches())
                .isPresent()) {
            readSectors();
        } else if (first.findFirst(COMMUNE_COLUMNS).isPresent()) {
            readTerritories(Level.COMMUNE, COMMUNE_COLUMNS);
        } else if (first.findFirst(QUARTIER_COLUMNS).isPresent()) {
            readTerritories(Level.QUARTIER, QUARTIER_COLUMNS);
        } else {
            throw new ImportFailure(ImportFinding.error(file.name(), 0, "file.no-code-column"));
        }
    }

    private void readSectors() {
        Map<String, Integer> seen = new HashMap<>();
        int elsewhere = 0;
        Map<String, StatisticalSector> known = Map.copyOf(draft.sectors);
        draft.sectors.clear();
        for (Feature feature : content.features()) {
            Optional<String> code = feature.findFirst(SECTOR_COLUMNS);
            if (code.filter(each -> SECTOR_CODE.matcher(each).matches()).isEmpty()) {
                draft.findings.add(ImportFinding.error(file.name(), feature.number(), "sector.no-code"));
                continue;
            }
            if (!code.get().startsWith(REGION_NIS_PREFIX)) {
                elsewhere++;
                continue;
            }
            Integer before = seen.putIfAbsent(code.get(), feature.number());
            if (before != null) {
                draft.findings.add(
                        ImportFinding.error(file.name(), feature.number(), "sector.code-again", code.get(), before));
                continue;
            }
            readBoundary(feature)
                    .ifPresent(boundary -> draft.sectors.put(
                            code.get(),
                            new StatisticalSector(code.get(), readName(feature, known.get(code.get())), boundary)));
        }
        if (elsewhere > 0) {
            draft.findings.add(ImportFinding.warning(file.name(), 0, "sector.elsewhere", elsewhere));
        }
    }

    private static Bilingual readName(Feature feature, String defaultName) {
        String fr = feature.findFirst(NAME_FR_COLUMNS).orElse(null);
        String nl = feature.findFirst(NAME_NL_COLUMNS).orElse(null);
        return fr == null && nl == null ? new Bilingual(defaultName, defaultName) : new Bilingual(fr, nl);
    }

    /** A sector without a name in the file keeps the name that it had. */
    private static Bilingual readName(Feature feature, StatisticalSector known) {
        String code = feature.findFirst(SECTOR_COLUMNS).orElseThrow();
        boolean named = feature.findFirst(NAME_FR_COLUMNS)
                .or(() -> feature.findFirst(NAME_NL_COLUMNS))
                .isPresent();
        return named || known == null ? readName(feature, code) : known.name();
    }

    private Optional<Geometry> readBoundary(Feature feature) {
        Geometry boundary;
        try {
            boundary = toWgs84.apply(feature.geometry());
        } catch (IllegalArgumentException outsideSystem) {
            draft.findings.add(ImportFinding.error(file.name(), feature.number(), "crs.wrong", crs));
            return Optional.empty();
        }
        TopologyValidationError fault = new IsValidOp(boundary).getValidationError();
        if (fault == null && !boundary.isEmpty()) {
            return Optional.of(boundary);
        }
        GeometryRepair repair = GeometryRepair.repair(boundary, file.name(), feature.number(), fault);
        draft.findings.add(repair.finding());
        return repair.repaired();
    }

    /** Each statistical sector goes to the territory that holds most of it, since a territory is a set of whole sectors. */
    private void readTerritories(Level level, String[] columns) {
        List<TerritoryPolygon> polygons = new ArrayList<>();
        Map<String, Integer> seen = new HashMap<>();
        for (Feature feature : content.features()) {
            String code = feature.findFirst(columns).orElse(null);
            if (code == null) {
                draft.findings.add(
                        ImportFinding.error(file.name(), feature.number(), "territory.no-code", level.code()));
                continue;
            }
            Integer before = seen.putIfAbsent(code, feature.number());
            if (before != null) {
                draft.findings.add(
                        ImportFinding.error(file.name(), feature.number(), "territory.code-again", code, before));
                continue;
            }
            draft.addIfNew(new Territory(
                    new TerritoryKey(level, code), readName(feature, code), List.of(), null, null, false));
            readBoundary(feature).ifPresent(boundary -> polygons.add(new TerritoryPolygon(code, boundary)));
        }
        draft.dropVanishedSectors();
        draft.clearMembers(level);
        TerritoryPolygon.assignSectors(polygons, level, file.name(), draft);
        draft.dropEmptyTerritories(level);
        draft.setDerived(level, false);
    }
}
