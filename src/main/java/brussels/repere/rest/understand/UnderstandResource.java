package brussels.repere.rest.understand;

import brussels.repere.directory.taxonomy.CurrentTaxonomy;
import brussels.repere.directory.taxonomy.Taxonomy;
import brussels.repere.geocoding.gazetteer.CurrentGazetteer;
import brussels.repere.geocoding.gazetteer.Gazetteer;
import brussels.repere.geography.TerritoryMap;
import brussels.repere.geography.delimitation.CurrentTerritoryMap;
import brussels.repere.rest.directory.HelpLineView;
import brussels.repere.rest.language.RequestLanguage;
import brussels.repere.rest.parameters.JsonBody;
import brussels.repere.rest.parameters.ParameterValues;
import brussels.repere.rest.services.response.UnderstoodView;
import brussels.repere.text.Lang;
import brussels.repere.understanding.TextUnderstanding;
import brussels.repere.understanding.distress.UrgentNeeds;
import brussels.repere.understanding.reading.Reading;
import brussels.repere.understanding.reading.Reading.Kind;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;

/** Reads a text, and searches for nothing. */
@Path("/api/v1/understand")
class UnderstandResource {

    private final CurrentTerritoryMap maps;
    private final CurrentTaxonomy taxonomies;
    private final CurrentGazetteer places;
    private final TextUnderstanding readers;
    private final RequestLanguage language;

    UnderstandResource(
            CurrentTerritoryMap maps,
            CurrentTaxonomy taxonomies,
            CurrentGazetteer places,
            TextUnderstanding readers,
            RequestLanguage language) {
        this.maps = maps;
        this.taxonomies = taxonomies;
        this.places = places;
        this.readers = readers;
        this.language = language;
    }

    @POST
    @Operation(
            operationId = "understand",
            summary = "What a text means: needs, persons, places, languages, times, distress, and how sure each is")
    public UnderstandAnswer understand(
            @RequestBody(
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            schema = @Schema(implementation = UnderstandQuery.class)))
                    @Valid
                    @NotNull
                    JsonBody<UnderstandQuery> body) {
        UnderstandQuery query = body.value();
        TerritoryMap map = maps.get();
        Taxonomy taxonomy = taxonomies.get();
        Gazetteer gazetteer = places.forMap(map);
        Set<String> without = ParameterValues.listOf(query.without()).stream()
                .map(id -> id.toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
        Reading reading = readers.readerOn(map).read(query.text(), without, true);
        return toAnswer(map.generation(), reading, part -> UnderstoodView.of(part, taxonomy, gazetteer));
    }

    private UnderstandAnswer toAnswer(long generation, Reading reading, Function<Reading.Part, UnderstoodView> toView) {
        Function<Kind, List<UnderstoodView>> list =
                kind -> reading.partsOf(kind).map(toView).toList();
        return new UnderstandAnswer(
                generation,
                list.apply(Kind.NEED),
                list.apply(Kind.REFUSED),
                new UnderstandAnswer.Person(list.apply(Kind.AGE), list.apply(Kind.AUDIENCE), list.apply(Kind.STATUS)),
                list.apply(Kind.LANGUAGE),
                list.apply(Kind.PLACE),
                list.apply(Kind.TIME),
                Stream.concat(list.apply(Kind.MODE).stream(), list.apply(Kind.COST).stream())
                        .toList(),
                reading.distress(),
                listHelpLines(reading),
                list.apply(Kind.WORDS));
    }

    private List<HelpLineView> listHelpLines(Reading reading) {
        Lang lang = language.get();
        return UrgentNeeds.bundled().list(reading.distress(), Set.of()).stream()
                .flatMap(need -> need.lines().stream())
                .distinct()
                .flatMap(id ->
                        taxonomies.helpLines().stream().filter(line -> line.id().equals(id)))
                .map(line -> HelpLineView.of(line, lang))
                .toList();
    }
}
