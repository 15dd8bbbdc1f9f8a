package brussels.repere.rest.observatory.trial;

import brussels.repere.exchange.geojson.GeoJsonGeometryWriter;
import brussels.repere.rest.observatory.trial.TrialFigures.CoverView;
import brussels.repere.rest.observatory.trial.TrialFigures.NeedView;
import brussels.repere.rest.observatory.trial.TrialFigures.SectorView;
import brussels.repere.text.Bilingual;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.validation.constraints.NotNull;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.locationtech.jts.geom.Geometry;

/**
 * Writes what changes would do as a FeatureCollection (RFC 7946), WGS84: a feature a statistical sector, with what changes there for each need.
 * Safe for use by several threads.
 */
final class TrialGeoJsonWriter {

    private final ObjectMapper json;

    TrialGeoJsonWriter(ObjectMapper json) {
        this.json = json;
    }

    /**
     * @param people absent where they are not known
     * @param needs for which something would be other here
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "TrialFeatureProperties")
    record SectorProperties(
            @NotNull String code, @NotNull Bilingual name, Long people, @NotNull List<SectorNeed> needs) {}

    /** @param category absent where all services are counted */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "TrialFeatureNeed")
    record SectorNeed(String category, @NotNull String effect, @NotNull CoverView before, @NotNull CoverView after) {}

    /** @param shapes of all sectors, by their codes */
    byte[] write(TrialFigures figures, Map<String, Geometry> shapes) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (JsonGenerator features = json.getFactory().createGenerator(out)) {
            features.writeStartObject();
            features.writeStringField("type", "FeatureCollection");
            features.writeNumberField("generation", figures.generation());
            features.writeObjectField("changes", figures.changes());
            features.writeObjectField("method", figures.method());
            features.writeObjectField("dates", figures.dates());
            features.writeArrayFieldStart("features");
            for (SectorProperties sector : listSectors(figures)) {
                features.writeStartObject();
                features.writeStringField("type", "Feature");
                features.writeStringField("id", sector.code());
                features.writeObjectField("properties", sector);
                features.writeFieldName("geometry");
                GeoJsonGeometryWriter.write(features, shapes.get(sector.code()));
                features.writeEndObject();
            }
            features.writeEndArray();
            features.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static List<SectorProperties> listSectors(TrialFigures figures) {
        Map<String, SectorProperties> sectors = new LinkedHashMap<>();
        for (NeedView need : figures.needs()) {
            for (SectorView sector : need.sectors()) {
                sectors.computeIfAbsent(
                                sector.code(),
                                code -> new SectorProperties(code, sector.name(), sector.people(), new ArrayList<>()))
                        .needs()
                        .add(new SectorNeed(need.category(), sector.effect(), sector.before(), sector.after()));
            }
        }
        return List.copyOf(sectors.values());
    }
}
