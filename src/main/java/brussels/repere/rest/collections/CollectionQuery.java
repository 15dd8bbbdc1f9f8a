package brussels.repere.rest.collections;

import brussels.repere.rest.parameters.ParameterValues;
import brussels.repere.rest.services.request.ServicesQuery;
import brussels.repere.rest.services.request.ServicesQueryBuilder;
import brussels.repere.text.Lang;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** By what a collection is narrowed: the place, the need and the language, each as {@code /services} reads it. Nothing is required. */
public record CollectionQuery(
        @RestQuery
                @DecimalMin("-90")
                @DecimalMax("90")
                @Parameter(description = "Latitude, degrees WGS84", example = "50.851756")
                Double lat,
        @RestQuery
                @DecimalMin("-180")
                @DecimalMax("180")
                @Parameter(description = "Longitude, degrees WGS84", example = "4.401445")
                Double lon,
        @RestQuery @Parameter(description = "Instead of a point: territories, LEVEL:CODE, together one place")
                ParameterValues territory,
        @RestQuery
                @Size(max = 200)
                @Parameter(
                        description =
                                "Instead of a point: an address, street, landmark, postcode, commune or quartier, in French or Dutch")
                String address,
        @RestQuery
                @Size(max = 80)
                @Parameter(description = "Instead of a point: the id of a place, as /places gives it")
                String place,
        @RestQuery @Parameter(description = "Categories, with all below them: C67, L104") ParameterValues category,
        @RestQuery @Parameter(description = "BCP 47; ar is every Arabic, via-interpreter those who call one in")
                ParameterValues language,
        @RestQuery @Parameter(description = "The language of names, reasons and messages", example = "fr") Lang lang) {

    boolean hasPlace() {
        return lat != null || lon != null || territory != null || address != null || place != null;
    }

    /** The place alone; without one, the whole Region, as {@code /services} has it. */
    ServicesQueryBuilder forPlace() {
        return new ServicesQueryBuilder()
                .lat(lat)
                .lon(lon)
                .territory(territory)
                .address(address)
                .place(place)
                .q(hasPlace() ? null : "")
                .lang(lang);
    }

    ServicesQuery forPlaceAndNeed() {
        return forPlace().category(category).build();
    }

    ServicesQuery forPlaceAndLanguage() {
        return forPlace().language(language).build();
    }
}
