package brussels.repere.rest.resources;

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

/** By what resources are searched. Nothing is required. */
public record ResourcesQuery(
        @RestQuery
                @Size(max = 500)
                @Parameter(
                        description =
                                "What it is about, in words of every day, French or Dutch; titles, publishers, kinds, languages and, where no place is given, a place",
                        example = "guide deuil")
                String q,
        @RestQuery @Parameter(description = "Ids of parts of the words that do not count, as understood gives them")
                ParameterValues without,
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
        @RestQuery @Parameter(description = "Kinds, as /resources/kinds names them") ParameterValues kind,
        @RestQuery
                @Parameter(
                        description =
                                "Languages that it is in, BCP 47, instead of those of the words; those of which nobody said it stay")
                ParameterValues language,
        @RestQuery @Parameter(description = "Categories or sectors that it is about, with all below them: C67")
                ParameterValues category,
        @RestQuery @Min(1) @Max(1000) @Parameter(description = "From 1") Integer page,
        @RestQuery @Min(1) @Max(LARGEST_PAGE) @Parameter(description = "Resources a page (default 20)") Integer size,
        @RestQuery @Parameter(description = "The language of names, reasons and messages", example = "fr") Lang lang) {

    private static final int LARGEST_PAGE = 100;

    /** What the address of a page without script asks. */
    public static ResourcesQuery ofFilters(ParameterValues kind, ParameterValues category, Integer page, Lang lang) {
        return new ResourcesQuery(null, null, null, null, null, null, null, kind, null, category, page, null, lang);
    }

    /** What the form of a page without script asks: as much as one page bears. */
    public static ResourcesQuery ofForm(String words, ParameterValues kind, ParameterValues category, Lang lang) {
        String q = words.isEmpty() ? null : words;
        return new ResourcesQuery(
                q, null, null, null, null, null, null, kind, null, category, null, LARGEST_PAGE, lang);
    }

    boolean hasPlace() {
        return lat != null || lon != null || territory != null || address != null || place != null;
    }

    /** The words, the place and the languages, as {@code /services} has them. */
    ServicesQuery forServices() {
        return new ServicesQueryBuilder()
                .q(q == null && !hasPlace() ? "" : q)
                .without(without)
                .lat(lat)
                .lon(lon)
                .territory(territory)
                .address(address)
                .place(place)
                .language(language)
                .lang(lang)
                .build();
    }
}
