package brussels.repere.rest.services;

import brussels.repere.coverage.CoverageMap;
import brussels.repere.coverage.CoverageMaps;
import brussels.repere.directory.Taxonomies;
import brussels.repere.directory.Taxonomy;
import brussels.repere.geocoding.Gazetteer;
import brussels.repere.geocoding.Places;
import brussels.repere.geography.TerritoryMaps;
import brussels.repere.rest.directory.RecordsById;
import brussels.repere.rest.directory.Views;
import brussels.repere.rest.language.RequestLanguage;
import brussels.repere.rest.parameters.JsonBody;
import brussels.repere.rest.territory.AskedSpot;
import brussels.repere.rest.territory.KnownNames;
import brussels.repere.rest.territory.PlaceAnswer;
import brussels.repere.search.Answer;
import brussels.repere.search.ServiceSearch;
import brussels.repere.search.reading.QueryReaders;
import brussels.repere.text.Lang;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** Who serves this place, and why? */
@Path("/api/v1/services")
public class ServicesResource {

    private final TerritoryMaps maps;
    private final CoverageMaps coverage;
    private final Taxonomies taxonomies;
    private final ServiceSearch search;
    private final RecordsById records;
    private final AskedSpot asked;
    private final QueryReaders readers;
    private final Places places;
    private final KnownNames names;
    private final RequestLanguage language;

    ServicesResource(
            TerritoryMaps maps,
            CoverageMaps coverage,
            Taxonomies taxonomies,
            ServiceSearch search,
            RecordsById records,
            AskedSpot asked,
            QueryReaders readers,
            Places places,
            KnownNames names,
            RequestLanguage language) {
        this.maps = maps;
        this.coverage = coverage;
        this.taxonomies = taxonomies;
        this.search = search;
        this.records = records;
        this.asked = asked;
        this.readers = readers;
        this.places = places;
        this.names = names;
        this.language = language;
    }

    @GET
    @Operation(summary = "The services that serve a point or territories, nearest to home first, each with its reasons")
    public ServicesAnswer get(@Valid @BeanParam ServicesQuery query) {
        return answer(query);
    }

    @POST
    @Path("search")
    @Operation(summary = "The same with a body: what is asked stands in no log and no history")
    public ServicesAnswer search(
            @RequestBody(
                            content =
                                    @Content(
                                            schema = @Schema(implementation = ServicesQuery.class),
                                            example =
                                                    "{\"lat\": 50.851756, \"lon\": 4.401445, \"category\": [\"C67\"]}"))
                    @Valid
                    @NotNull
                    JsonBody<ServicesQuery> body) {
        return answer(body.value());
    }

    @GET
    @Path("{id}")
    @Operation(summary = "All that is known of a service, at each of its locations")
    public RecordsById.OneService byId(@RestPath UUID id, @RestQuery Lang lang) {
        return records.service(id);
    }

    private ServicesAnswer answer(ServicesQuery query) {
        CoverageMap map = coverage.get();
        AskedQuestion question = asked(query, map);
        Answer answer = search.ask(question.question());
        if (answer.ahead()) {
            maps.reload();
            map = coverage.get();
            question = asked(query, map);
            answer = search.ask(question.question());
        }
        Taxonomy taxonomy = taxonomies.get();
        Gazetteer gazetteer = places.on(map.territory());
        List<UnderstoodView> understood = question.reading().parts().stream()
                .map(part -> UnderstoodView.of(part, taxonomy, gazetteer))
                .toList();
        return AnswerViews.of(
                answer,
                question.question(),
                PlaceAnswer.of(
                        names.of(map.territory()),
                        question.question().coverage().place()),
                understood,
                new Views(map, taxonomy, language.get()));
    }

    private AskedQuestion asked(ServicesQuery query, CoverageMap map) {
        return AskedQuestion.of(query, asked, readers.on(map.territory()), map, taxonomies.get(), language.get());
    }
}
