package brussels.repere.rest.ogc;

import brussels.repere.exchange.ogc.CapabilityDocuments;
import brussels.repere.exchange.ogc.CollectionDescription;
import brussels.repere.exchange.ogc.CurrentFeatures;
import brussels.repere.exchange.ogc.FeatureCrs;
import brussels.repere.exchange.ogc.OgcAddresses;
import brussels.repere.exchange.ogc.OgcCollection;
import brussels.repere.rest.ogc.OgcPage.Cell;
import brussels.repere.rest.ogc.OgcPage.Row;
import brussels.repere.rest.ogc.OgcPage.Section;
import brussels.repere.rest.problem.ProblemException;
import brussels.repere.rest.problem.ProblemType;
import brussels.repere.rest.revalidation.ConditionalGet;
import brussels.repere.rest.revalidation.ConditionalGet.Basis;
import brussels.repere.text.LocalizedTranslations;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;

/** Describes the collections. */
@Path(OgcAnswers.ROOT)
class CollectionsResource {

    private final OgcAnswers answers;
    private final CurrentFeatures features;

    CollectionsResource(OgcAnswers answers, CurrentFeatures features) {
        this.answers = answers;
        this.features = features;
    }

    @GET
    @Path("collections")
    @Operation(hidden = true)
    @ConditionalGet(basis = Basis.DATA, shared = true)
    public Response list(@Context UriInfo uri, @Context HttpHeaders headers) {
        AnswerForm form = choose(uri, headers);
        List<OgcCollection> collections = features.get().list();
        return answers.answer(
                        form, () -> answers.documents().collections(collections), words -> page(words, collections))
                .build();
    }

    private AnswerForm choose(UriInfo uri, HttpHeaders headers) {
        return answers.choose(new OgcParameters(uri, OgcParameters.COMMON).requireSound(), headers, OgcAddresses.JSON);
    }

    private OgcPage page(LocalizedTranslations words, List<OgcCollection> collections) {
        List<Row> rows = collections.stream()
                .map(OgcCollection::description)
                .map(each -> new Row(
                        null,
                        List.of(
                                Cell.link(
                                        each.title().in(answers.lang()),
                                        answers.page(OgcAnswers.ROOT + "/collections/" + each.id())),
                                Cell.text(each.description().in(answers.lang())))))
                .toList();
        return new OgcPage(
                words.say("collections"),
                words.say("collections.what"),
                answers.way(),
                List.of(new Section(words.say("collections"), rows)),
                OgcAnswers.ROOT + "/collections?f=json");
    }

    @GET
    @Path("collections/{collection}")
    @Operation(hidden = true)
    @ConditionalGet(basis = Basis.DATA, shared = true)
    public Response get(@RestPath String collection, @Context UriInfo uri, @Context HttpHeaders headers) {
        OgcCollection found = require(features, collection);
        return answers.answer(
                        choose(uri, headers), () -> answers.documents().collection(found), words -> page(words, found))
                .build();
    }

    /** @throws ProblemException if there is no such collection */
    static OgcCollection require(CurrentFeatures features, String id) {
        return features.get().find(id).orElseThrow(() -> new ProblemException(ProblemType.UNKNOWN_LAYER));
    }

    private OgcPage page(LocalizedTranslations words, OgcCollection collection) {
        CollectionDescription description = collection.description();
        String path = OgcAnswers.ROOT + "/collections/" + description.id();
        List<Row> rows = new ArrayList<>();
        rows.add(new Row(
                words.say("collection.count"),
                Cell.text(Integer.toString(collection.table().size()))));
        collection
                .table()
                .findExtent()
                .ifPresent(box -> rows.add(new Row(
                        words.say("collection.extent"),
                        Cell.text(CapabilityDocuments.corners(box).stream()
                                .map(Object::toString)
                                .collect(Collectors.joining(", "))))));
        collection
                .table()
                .findTime()
                .ifPresent(time ->
                        rows.add(new Row(words.say("collection.time"), Cell.text(time.from() + " / " + time.until()))));
        if (description.attribution() != null) {
            rows.add(new Row(words.say("collection.attribution"), Cell.text(description.attribution())));
        }
        rows.add(new Row(
                words.say("collection.crs"),
                Cell.text(Arrays.stream(FeatureCrs.values())
                        .map(FeatureCrs::label)
                        .collect(Collectors.joining(", ")))));
        List<Row> queryables = description.queryables().stream()
                .map(property -> new Row(property.name(), Cell.english(property.description())))
                .toList();
        return new OgcPage(
                description.title().in(answers.lang()),
                description.description().in(answers.lang()),
                answers.way(Cell.link(words.say("collections"), answers.page(OgcAnswers.ROOT + "/collections"))),
                List.of(
                        new Section(
                                words.say("items.list"),
                                List.of(new Row(
                                        null,
                                        Cell.link(words.say("collection.items"), answers.page(path + "/items"))))),
                        new Section(words.say("item.properties"), rows),
                        new Section(words.say("collection.queryables"), queryables)),
                path + "?f=json");
    }
}
