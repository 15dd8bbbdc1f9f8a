package brussels.repere.exchange.territory;

import brussels.repere.exchange.input.ImportFailure;
import brussels.repere.exchange.input.InputFile;
import brussels.repere.geography.CoordinateSystems;
import brussels.repere.geography.Finding;
import brussels.repere.geography.Level;
import brussels.repere.geography.StatisticalSector;
import brussels.repere.geography.Territory;
import brussels.repere.geography.TerritoryKey;
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

/** A file of boundaries, be it of statistical sectors or of the territories of a level; what it is shows in its columns. */
final class BoundaryFile {

    private static final Pattern SECTOR_CODE = Pattern.compile("\\d{5}[A-Z0-9-]{4}");
    private static final String NIS_OF_THE_REGION = "21";
    private static final String[] SECTOR_COLUMNS = {"cd_sector", "cs01012022", "sector_code", "code"};
    private static final String[] COMMUNE_COLUMNS = {"nis", "cd_munty_refnis", "commune_nis"};
    private static final String[] QUARTIER_COLUMNS = {"mdzone", "quartier_code"};
    private static final String[] NAME_FR = {"name_fr", "tx_sector_descr_fr", "nom_fr"};
    private static final String[] NAME_NL = {"name_nl", "tx_sector_descr_nl", "naam_nl"};
    private final InputFile file;
    private final Features content;
    private final String crs;
    private final CoordinateSystems.ToWgs84 toWgs84;
    private final Draft draft;

    private BoundaryFile(InputFile file, Features content, String crs, CoordinateSystems.ToWgs84 toWgs84, Draft draft) {
        this.file = file;
        this.content = content;
        this.crs = crs;
        this.toWgs84 = toWgs84;
        this.draft = draft;
    }

    /** @param crs to be believed instead of what the file says, null to believe the file */
    static void apply(InputFile file, String crs, Supplier<CoordinateSystems> systems, Draft draft) {
        Features content = file.extension().equals("gpkg") ? GeoPackageFile.read(file) : GeoJsonFile.read(file);
        String name = crs == null ? content.crs() : crs;
        CoordinateSystems.ToWgs84 toWgs84 = systems.get()
                .find(name)
                .orElseThrow(() -> new ImportFailure(Finding.error(file.name(), 0, "crs.unknown", name)));
        draft.findings.addAll(content.findings());
        new BoundaryFile(file, content, name, toWgs84, draft).apply();
    }

    private void apply() {
        if (content.features().isEmpty()) {
            throw new ImportFailure(Finding.error(file.name(), 0, "file.no-features"));
        }
        Feature first = content.features().get(0);
        if (first.first(SECTOR_COLUMNS)
                .filter(code -> SECTOR_CODE.matcher(code).matches())
                .isPresent()) {
            sectors();
        } else if (first.first(COMMUNE_COLUMNS).isPresent()) {
            territories(Level.COMMUNE, COMMUNE_COLUMNS);
        } else if (first.first(QUARTIER_COLUMNS).isPresent()) {
            territories(Level.QUARTIER, QUARTIER_COLUMNS);
        } else {
            throw new ImportFailure(Finding.error(file.name(), 0, "file.no-code-column"));
        }
    }

    private void sectors() {
        Map<String, Integer> seen = new HashMap<>();
        int elsewhere = 0;
        Map<String, StatisticalSector> known = Map.copyOf(draft.sectors);
        draft.sectors.clear();
        for (Feature feature : content.features()) {
            Optional<String> code = feature.first(SECTOR_COLUMNS);
            if (code.filter(each -> SECTOR_CODE.matcher(each).matches()).isEmpty()) {
                draft.findings.add(Finding.error(file.name(), feature.number(), "sector.no-code"));
                continue;
            }
            if (!code.get().startsWith(NIS_OF_THE_REGION)) {
                elsewhere++;
                continue;
            }
            Integer before = seen.putIfAbsent(code.get(), feature.number());
            if (before != null) {
                draft.findings.add(
                        Finding.error(file.name(), feature.number(), "sector.code-again", code.get(), before));
                continue;
            }
            boundary(feature)
                    .ifPresent(boundary -> draft.sectors.put(
                            code.get(),
                            new StatisticalSector(code.get(), name(feature, known.get(code.get())), boundary)));
        }
        if (elsewhere > 0) {
            draft.findings.add(Finding.warning(file.name(), 0, "sector.elsewhere", elsewhere));
        }
    }

    private static Bilingual name(Feature feature, String otherwise) {
        String fr = feature.first(NAME_FR).orElse(null);
        String nl = feature.first(NAME_NL).orElse(null);
        return fr == null && nl == null ? new Bilingual(otherwise, otherwise) : new Bilingual(fr, nl);
    }

    /** A sector without a name in the file keeps the one it had. */
    private static Bilingual name(Feature feature, StatisticalSector known) {
        String code = feature.first(SECTOR_COLUMNS).orElseThrow();
        boolean named = feature.first(NAME_FR).or(() -> feature.first(NAME_NL)).isPresent();
        return named || known == null ? name(feature, code) : known.name();
    }

    private Optional<Geometry> boundary(Feature feature) {
        Geometry figure;
        try {
            figure = toWgs84.apply(feature.geometry());
        } catch (IllegalArgumentException outOfTheSystem) {
            draft.findings.add(Finding.error(file.name(), feature.number(), "crs.wrong", crs));
            return Optional.empty();
        }
        TopologyValidationError fault = new IsValidOp(figure).getValidationError();
        if (fault == null && !figure.isEmpty()) {
            return Optional.of(figure);
        }
        Mending mending = Mending.of(figure, file.name(), feature.number(), fault);
        draft.findings.add(mending.finding());
        return mending.mended();
    }

    /** Each statistical sector goes to the territory that holds most of it: a level is a set of whole sectors. */
    private void territories(Level level, String[] columns) {
        List<LevelPolygon> polygons = new ArrayList<>();
        Map<String, Integer> seen = new HashMap<>();
        for (Feature feature : content.features()) {
            String code = feature.first(columns).orElse(null);
            if (code == null) {
                draft.findings.add(Finding.error(file.name(), feature.number(), "territory.no-code", level.code()));
                continue;
            }
            Integer before = seen.putIfAbsent(code, feature.number());
            if (before != null) {
                draft.findings.add(Finding.error(file.name(), feature.number(), "territory.code-again", code, before));
                continue;
            }
            draft.name(new Territory(new TerritoryKey(level, code), name(feature, code), List.of(), null, null, false));
            boundary(feature).ifPresent(boundary -> polygons.add(new LevelPolygon(code, boundary)));
        }
        draft.forgetVanishedSectors();
        draft.forget(level);
        LevelPolygon.assign(polygons, level, file.name(), draft);
        draft.dropEmpty(level);
        draft.setDerived(level, false);
    }
}
