package brussels.repere.rest.ogc;

import brussels.repere.exchange.ogc.CapabilityDocuments;
import brussels.repere.exchange.ogc.CurrentFeatures;
import brussels.repere.exchange.ogc.OgcAddresses;
import brussels.repere.exchange.ogc.OpenApiDocument;
import brussels.repere.rest.ogc.OgcPage.Cell;
import brussels.repere.rest.ogc.OgcPage.Row;
import brussels.repere.rest.ogc.OgcPage.Section;
import brussels.repere.rest.revalidation.ConditionalGet;
import brussels.repere.rest.revalidation.ConditionalGet.Basis;
import brussels.repere.text.LocalizedTranslations;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Says what the interface is: its landing page, the requirements that it meets, and its description. */
@Path(OgcAnswers.ROOT)
class CapabilitiesResource {

    private final OgcAnswers answers;
    private final CurrentFeatures features;
    private final String version;

    CapabilitiesResource(
            OgcAnswers answers,
            CurrentFeatures features,
            @ConfigProperty(name = "quarkus.application.version") String version) {
        this.answers = answers;
        this.features = features;
        this.version = version;
    }

    @GET
    @Operation(hidden = true)
    @ConditionalGet(basis = Basis.DATA, shared = true)
    public Response landing(@Context UriInfo uri, @Context HttpHeaders headers) {
        AnswerForm form = choose(uri, headers, OgcAddresses.JSON);
        return answers.answer(form, () -> answers.documents().landing(), this::landingPage)
                .build();
    }

    private AnswerForm choose(UriInfo uri, HttpHeaders headers, String... types) {
        return answers.choose(new OgcParameters(uri, OgcParameters.COMMON).requireSound(), headers, types);
    }

    private OgcPage landingPage(LocalizedTranslations words) {
        String root = answers.addresses().root();
        return new OgcPage(
                words.say("title"),
                words.say("intro"),
                List.of(),
                List.of(
                        new Section(
                                words.say("landing.what"),
                                List.of(
                                        row(words, "collections", "/collections"),
                                        row(words, "api", "/api"),
                                        row(words, "conformance", "/conformance"))),
                        new Section("QGIS", words.say("landing.use"), List.of(new Row(null, Cell.link(root, root))))),
                OgcAnswers.ROOT + "?f=json");
    }

    private Row row(LocalizedTranslations words, String key, String path) {
        return new Row(null, Cell.link(words.say(key), answers.page(OgcAnswers.ROOT + path)));
    }

    @GET
    @Path("conformance")
    @Operation(hidden = true)
    @ConditionalGet(basis = Basis.DATA, shared = true)
    public Response conformance(@Context UriInfo uri, @Context HttpHeaders headers) {
        return answers.answer(
                        choose(uri, headers, OgcAddresses.JSON),
                        CapabilityDocuments::conformance,
                        words -> new OgcPage(
                                words.say("conformance"),
                                words.say("conformance.what"),
                                answers.way(),
                                List.of(new Section(
                                        words.say("conformance"),
                                        CapabilityDocuments.CONFORMS_TO.stream()
                                                .map(name -> new Row(null, Cell.link(name, name)))
                                                .toList())),
                                OgcAnswers.ROOT + "/conformance?f=json"))
                .build();
    }

    @GET
    @Path("api")
    @Operation(hidden = true)
    @ConditionalGet(basis = Basis.DATA, shared = true)
    public Response api(@Context UriInfo uri, @Context HttpHeaders headers) {
        ObjectNode document = new OpenApiDocument(answers.addresses(), version)
                .write(features.get().list());
        return answers.answer(
                        choose(uri, headers, OgcAddresses.OPENAPI, OgcAddresses.JSON),
                        () -> document,
                        words -> new OgcPage(
                                words.say("api"),
                                words.say("api.what"),
                                answers.way(),
                                new ApiSections(document).list(),
                                OgcAnswers.ROOT + "/api?f=json"))
                .build();
    }
}
