package brussels.repere.rest.collections;

import brussels.repere.rest.collections.CollectionAnswer.ServiceState;
import brussels.repere.rest.directory.LocalizedText;
import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The services of a collection as a FeatureCollection (RFC 7946), WGS84.
 *
 * @param attribution the notice of OpenStreetMap, if the place rests on its lines; else absent
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record CollectionFeatures(
        @NotNull String type,
        long generation,
        @NotNull String publisher,
        @NotNull Licence licence,
        String attribution,
        @NotNull CollectionSummary collection,
        @NotNull List<ServiceFeature> features) {

    /** @param url absent where the licence has no address */
    @Schema(name = "CollectionLicence")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Licence(@NotNull String name, String url) {}

    /**
     * A service.
     *
     * @param geometry null without a point that may be told
     */
    @Schema(name = "CollectionFeature")
    record ServiceFeature(
            @NotNull String type, @NotNull String id, ServicePoint geometry, @NotNull ServiceProperties properties) {}

    /** @param coordinates longitude and latitude */
    @Schema(name = "CollectionPoint")
    record ServicePoint(@NotNull String type, @NotNull List<Double> coordinates) {}

    /** @param listed as in the collection */
    @Schema(name = "CollectionFeatureProperties")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ServiceProperties(@NotNull String section, LocalizedText note, @NotNull ServiceState listed) {}
}
