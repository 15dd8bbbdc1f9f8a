package brussels.repere.rest.services.request;

import brussels.repere.rest.parameters.DateParameter;
import brussels.repere.rest.parameters.ParameterValues;
import brussels.repere.rest.territory.PlaceReference;
import brussels.repere.search.question.Reach;
import brussels.repere.search.question.SortOrder;
import brussels.repere.text.Lang;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/**
 * The parameters of {@code /services}: one place, and filters. Several values of one filter are alternatives, different
 * filters are cumulative.
 *
 * <p>{@code service} narrows a question to some services by id, so that the page of a service says, with tier,
 * certainty and reasons, whether it serves the place. An endpoint of its own would have to read places, streets
 * without a number and refusals a second time. It does not combine with {@code q} or {@code needs}, which say what
 * nobody meets: of a few services that would be wrong. An unknown id finds nothing and is no error, because lists that
 * people keep outlive services; that of a service or an organisation, which are other ids, is one. Nothing found means that the service does not serve the place or refuses people from
 * there. If nobody declared its area, or only a part of it is known, the page says that it does not know, and to call
 * first. It says nothing if no single place was asked for.
 */
public record ServicesQuery(
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
        @RestQuery
                @Size(max = 2000)
                @Parameter(
                        description =
                                "What is needed, in words of every day, French or Dutch; names, languages and, where no place is given, a place")
                String q,
        @RestQuery
                @Parameter(
                        description =
                                "Instead of q: up to 8 needs, each in words or a category; each is answered by itself, and hits are who meets more than one")
                ParameterValues needs,
        @RestQuery
                @Parameter(
                        description =
                                "Parts of q that are not to be read as they were: ids of understood. Words after words: are left out of the reading")
                ParameterValues without,
        @RestQuery
                @Parameter(
                        description =
                                "What is meant by parts of q that may mean several things: the id of understood, =, and a category",
                        example = "need:hébergement=C337")
                ParameterValues meaning,
        @RestQuery
                @Parameter(
                        description =
                                "Whether a place that the words name counts before the one that is given (default false)")
                Boolean preferWords,
        @RestQuery @Parameter(description = "Sectors of activity: S107") ParameterValues sector,
        @RestQuery @Parameter(description = "Categories, with all below them: C67, L104") ParameterValues category,
        @RestQuery @Parameter(description = "BCP 47; ar is every Arabic, via-interpreter those who call one in")
                ParameterValues language,
        @RestQuery @Parameter(description = "on-site, at-home, by-phone, online, residential, street-work")
                ParameterValues mode,
        @RestQuery @Parameter(description = "How near to home: quartier, commune, bassin, region, beyond, nearby")
                ParameterValues tier,
        @RestQuery @Parameter(description = "Communes in which the site is, by code: 21004") ParameterValues commune,
        @RestQuery
                @Parameter(
                        description =
                                "When the facts were last verified: 6-months, 24-months (but longer ago than 6), older, unknown")
                ParameterValues freshness,
        @RestQuery
                @Parameter(
                        description =
                                "Only these, by the id of their hit: whether, and how, certain services serve the place. Not with q or needs",
                        example = "b4eddf04-d5f0-5806-9020-800bafe065bb")
                ParameterValues service,
        @RestQuery
                @DecimalMin("0")
                @DecimalMax("120")
                @Parameter(
                        description =
                                "Of who would come, in years, 1.5 for 18 months. This and the three that follow leave out what is known not to fit, and nothing else",
                        example = "17")
                Double age,
        @RestQuery
                @Parameter(
                        description =
                                "Of whom who would come is one: children, young-people, adults, seniors, women, men, families, carers, people-with-disabilities, homeless, people-in-poverty, refugees-and-migrants, job-seekers, lgbtqi, professionals, everyone")
                ParameterValues audience,
        @RestQuery @Parameter(description = "free, paid") ParameterValues cost,
        @RestQuery @Parameter(description = "required, not-required") ParameterValues appointment,
        @RestQuery
                @Parameter(
                        description =
                                "Leave out who is known to be closed now; whoever is known to be open comes first in each tier")
                Boolean openNow,
        @RestQuery
                @Parameter(
                        description = "The same for another time, by the clock in Brussels unless it names a zone",
                        example = "2026-11-23T14:00")
                String openAt,
        @RestQuery @Parameter(description = "Which services it is about (default all)") Reach reach,
        @RestQuery
                @Min(0)
                @Max(10_000)
                @Parameter(
                        description =
                                "How far is near, in metres; it never removes a service that serves (default 1500 around a point, 0 around territories)")
                Integer radius,
        @RestQuery
                @Parameter(
                        description =
                                "order (default): what fits best and is nearest to home first; distance: the nearest first, of a place with a point")
                SortOrder sort,
        @RestQuery
                @Parameter(
                        description =
                                "Whether each need is answered by itself too, as with needs, where q surely names several (default false)")
                Boolean byNeed,
        @RestQuery @Min(1) @Parameter(description = "From 1") Integer page,
        @RestQuery @Min(1) @Max(100) @Parameter(description = "Hits a page (default 20)") Integer size,
        @RestQuery @Parameter(description = "Whether to tell of each hit why it stands where it does (default false)")
                Boolean explain,
        @RestQuery
                @Parameter(
                        description =
                                "By the delimitation of this day instead of the current one: of the place, and of areas that services declare by territories",
                        example = "2026-11-01")
                DateParameter asOf,
        @RestQuery @Parameter(description = "The language of names, reasons and messages", example = "fr") Lang lang) {

    /** Returns whether a place is looked for in the words: where none is given apart from them, or theirs comes first. */
    boolean readsPlaces() {
        return prefersWords() || !placeReference().isGiven() && territory == null;
    }

    boolean prefersWords() {
        return Boolean.TRUE.equals(preferWords);
    }

    PlaceReference placeReference() {
        return new PlaceReference(lat, lon, address, place);
    }
}
