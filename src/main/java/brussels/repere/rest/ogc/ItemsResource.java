package brussels.repere.rest.ogc;

import brussels.repere.exchange.ogc.CurrentFeatures;
import brussels.repere.exchange.ogc.FeatureCrs;
import brussels.repere.exchange.ogc.FeaturePage;
import brussels.repere.exchange.ogc.FeatureQuery;
import brussels.repere.exchange.ogc.FeatureWriter;
import brussels.repere.exchange.ogc.OgcAddresses;
import brussels.repere.exchange.ogc.OgcCollection;
import brussels.repere.exchange.ogc.OgcLink;
import brussels.repere.exchange.ogc.OpenApiDocument;
import brussels.repere.rest.problem.ProblemException;
import brussels.repere.rest.problem.ProblemType;
import brussels.repere.rest.revalidation.ConditionalGet;
import brussels.repere.rest.revalidation.ConditionalGet.Basis;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;

/** Lists the features of a collection, and gives one of them. */
@Path(OgcAnswers.ROOT)
class ItemsResource {

    /** A page for people lists no more: who wants more wants a program. */
    private static final int MAX_ON_PAGE = 1_000;

    private final OgcAnswers answers;
    private final CurrentFeatures features;
    private final FeatureResponses responses;
    private final ItemPages pages;

    ItemsResource(OgcAnswers answers, CurrentFeatures features, FeatureResponses responses, ItemPages pages) {
        this.answers = answers;
        this.features = features;
        this.responses = responses;
        this.pages = pages;
    }

    @GET
    @Path("collections/{collection}/items")
    @Operation(hidden = true)
    @ConditionalGet(basis = Basis.DATA, shared = true)
    public Response list(@RestPath String collection, @Context UriInfo uri, @Context HttpHeaders headers) {
        OgcCollection found = CollectionsResource.require(features, collection);
        OgcParameters parameters = new OgcParameters(uri, ItemsQuery.parametersOf(found.description()));
        ItemsQuery query = new ItemsQuery(parameters, found.description());
        query.read(OpenApiDocument.MAX_LIMIT);
        AnswerForm form = answers.choose(parameters, headers, OgcAddresses.GEOJSON, OgcAddresses.JSON);
        FeatureQuery asked = query.read(form.html() ? MAX_ON_PAGE : OpenApiDocument.MAX_LIMIT);
        FeaturePage page = found.table().select(asked);
        ItemLinks links = new ItemLinks(answers.addresses(), parameters);
        if (form.html()) {
            return answers.html(pages.list(found, page, links)).build();
        }
        FeatureCrs crs = ItemsQuery.readCrs(parameters, ItemsQuery.CRS);
        byte[] beginning = FeatureWriter.begin(
                page,
                Instant.now(),
                links.of(found.id(), page),
                found.description().attribution());
        return responses.answer(form.type(), crs, beginning, page).build();
    }

    @GET
    @Path("collections/{collection}/items/{feature}")
    @Operation(hidden = true)
    @ConditionalGet(basis = Basis.DATA, shared = true)
    public Response get(
            @RestPath String collection, @RestPath String feature, @Context UriInfo uri, @Context HttpHeaders headers) {
        OgcCollection found = CollectionsResource.require(features, collection);
        OgcParameters parameters = new OgcParameters(
                uri,
                Stream.concat(OgcParameters.COMMON.stream(), Stream.of(ItemsQuery.CRS))
                        .toList());
        FeatureCrs crs = ItemsQuery.readCrs(parameters, ItemsQuery.CRS);
        AnswerForm form = answers.choose(parameters.requireSound(), headers, OgcAddresses.GEOJSON, OgcAddresses.JSON);
        int number = found.table().find(feature).orElseThrow(() -> new ProblemException(ProblemType.UNKNOWN_FEATURE));
        if (form.html()) {
            return answers.html(pages.one(found, number)).build();
        }
        List<OgcLink> links = new ItemLinks(answers.addresses(), parameters).ofOne(found.id(), feature);
        return responses
                .addCrs(Response.ok(write(found, number, crs, links), form.type()), crs)
                .build();
    }

    private static byte[] write(OgcCollection collection, int number, FeatureCrs crs, List<OgcLink> links) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            new FeatureWriter(crs).write(collection.table(), number, links, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
