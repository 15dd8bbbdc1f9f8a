package brussels.repere.rest.agenda;

import brussels.repere.rest.parameters.DateParameter;
import brussels.repere.rest.parameters.ParameterValues;
import brussels.repere.rest.services.request.ServicesQuery;
import brussels.repere.rest.services.request.ServicesQueryBuilder;
import brussels.repere.text.Lang;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** When, where and what: by which the agenda is read. Nothing is required. */
public record EventsQuery(
        @RestQuery @Parameter(description = "The first day (default today, which is the earliest)") DateParameter from,
        @RestQuery @Parameter(description = "The last day, 92 after the first at most (default 30 after it)")
                DateParameter to,
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
        @RestQuery @Parameter(description = "Kinds, as /events/kinds names them") ParameterValues kind,
        @RestQuery @Parameter(description = "public, professionals") ParameterValues audience,
        @RestQuery @Parameter(description = "In which it is held, BCP 47; those of which nobody said it stay")
                ParameterValues language,
        @RestQuery @Parameter(description = "Categories that it is about, with all below them: C67")
                ParameterValues category,
        @RestQuery @Parameter(description = "Leave out what is known to cost something, or not known to be free")
                Boolean free,
        @RestQuery @Min(1) @Max(1000) @Parameter(description = "From 1") Integer page,
        @RestQuery @Min(1) @Max(100) @Parameter(description = "Times a page (default 20)") Integer size,
        @RestQuery @Parameter(description = "The language of names, reasons and messages", example = "fr") Lang lang) {

    boolean hasPlace() {
        return lat != null || lon != null || territory != null || address != null || place != null;
    }

    /** The place and the categories, as {@code /services} has them. */
    ServicesQuery forServices() {
        return new ServicesQueryBuilder()
                .lat(lat)
                .lon(lon)
                .territory(territory)
                .address(address)
                .place(place)
                .q(hasPlace() ? null : "")
                .category(category)
                .lang(lang)
                .build();
    }
}
