package brussels.repere.rest.suggest;

import brussels.repere.directory.sources.SourceNotice;
import brussels.repere.directory.taxonomy.CurrentTaxonomy;
import brussels.repere.directory.taxonomy.Taxonomy;
import brussels.repere.geocoding.PlaceCandidate;
import brussels.repere.geocoding.gazetteer.CurrentGazetteer;
import brussels.repere.geocoding.gazetteer.Gazetteer;
import brussels.repere.geocoding.lines.OpenStreetMapNotice;
import brussels.repere.geography.TerritoryMap;
import brussels.repere.geography.delimitation.CurrentTerritoryMap;
import brussels.repere.rest.directory.LocalizedText;
import brussels.repere.rest.language.RequestLanguage;
import brussels.repere.rest.parameters.JsonBody;
import brussels.repere.rest.places.PlaceViewCache;
import brussels.repere.rest.revalidation.ConditionalGet;
import brussels.repere.rest.revalidation.ConditionalGet.Basis;
import brussels.repere.search.OrganizationSuggestions;
import brussels.repere.search.OrganizationSuggestions.OrganizationSuggestion;
import brussels.repere.search.SearchUnavailable;
import brussels.repere.understanding.TextUnderstanding;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;

/** Suggests needs, organisations and places for one search box. */
@Path("/api/v1/suggest")
class SuggestResource {

    private static final int DEFAULT_LIMIT = 5;
    /** A person who has typed more words than this asks a question and does not type a name. */
    private static final int MAX_KEPT_WORDS = 6;

    private final CurrentTerritoryMap maps;
    private final CurrentTaxonomy taxonomies;
    private final TextUnderstanding readers;
    private final CurrentGazetteer places;
    private final PlaceViewCache placeViews;
    private final OrganizationSuggestions organizations;
    private final RequestLanguage language;

    SuggestResource(
            CurrentTerritoryMap maps,
            CurrentTaxonomy taxonomies,
            TextUnderstanding readers,
            CurrentGazetteer places,
            PlaceViewCache placeViews,
            OrganizationSuggestions organizations,
            RequestLanguage language) {
        this.maps = maps;
        this.taxonomies = taxonomies;
        this.readers = readers;
        this.places = places;
        this.placeViews = placeViews;
        this.organizations = organizations;
        this.language = language;
    }

    @GET
    @ConditionalGet(basis = Basis.CONTENT, shared = false)
    @Operation(
            operationId = "suggest",
            summary = "Needs, organisations and places while somebody types, in both languages")
    public SuggestAnswer get(@Valid @BeanParam SuggestQuery query) {
        return suggest(query);
    }

    @POST
    @Path("search")
    @Operation(
            operationId = "searchSuggest",
            summary = "The same with a body: what is typed stands in no log and no history")
    public SuggestAnswer search(
            @RequestBody(
                            content =
                                    @Content(
                                            mediaType = MediaType.APPLICATION_JSON,
                                            schema = @Schema(implementation = SuggestQuery.class)))
                    @Valid
                    @NotNull
                    JsonBody<SuggestQuery> body) {
        return suggest(body.value());
    }

    /**
     * Where nothing begins with the whole text, its last words are tried on their own, then the needs that the whole text says;
     * in the end, places with typing errors.
     */
    private SuggestAnswer suggest(SuggestQuery query) {
        TerritoryMap map = maps.get();
        Gazetteer gazetteer = places.forMap(map);
        String text = query.q();
        int limit = Objects.requireNonNullElse(query.limit(), DEFAULT_LIMIT);
        int from = 0;
        boolean engineUnavailable = false;
        for (int kept = 0; kept <= MAX_KEPT_WORDS && from >= 0; kept++) {
            String tail = text.substring(from);
            SuggestAnswer answer =
                    buildAnswer(map, text, from, gazetteer.listStartingWith(tail, limit), limit, !engineUnavailable);
            if (!answer.isEmpty()) {
                return answer;
            }
            engineUnavailable = answer.organizations() == null;
            from = nextWordStart(text, from);
        }
        return buildAnswer(map, text, 0, gazetteer.suggest(text, limit), limit, !engineUnavailable)
                .withNeeds(listNeedsOfWhole(map, text, limit));
    }

    /** Who types a sentence names no need by its beginning, but may well say one. */
    private List<SuggestAnswer.Need> listNeedsOfWhole(TerritoryMap map, String text, int limit) {
        Taxonomy taxonomy = taxonomies.get();
        return readers.readerOn(map).read(text, Set.of(), true).listNeeded().stream()
                .flatMap(part -> part.meanings().stream()
                        .limit(1)
                        .flatMap(meaning -> taxonomy
                                .find(String.valueOf(meaning.termId()))
                                .map(term -> new SuggestAnswer.Need(term.id(), term.name(), part.text()))
                                .stream()))
                .limit(limit)
                .toList();
    }

    /** Returns where the next word begins, or -1 if there is none. */
    private static int nextWordStart(String text, int from) {
        int blank = text.indexOf(' ', from);
        while (blank >= 0 && blank < text.length() && text.charAt(blank) == ' ') {
            blank++;
        }
        return blank == text.length() ? -1 : blank;
    }

    /** @param asksEngine whether to ask the search engine; not again after it did not answer */
    private SuggestAnswer buildAnswer(
            TerritoryMap map, String text, int from, List<PlaceCandidate> candidates, int limit, boolean asksEngine) {
        String tail = text.substring(from);
        Taxonomy taxonomy = taxonomies.get();
        Gazetteer gazetteer = places.forMap(map);
        List<OrganizationSuggestion> named = asksEngine ? organizations(tail, limit) : null;
        return new SuggestAnswer(
                map.generation(),
                from == 0 ? null : text.substring(0, from),
                readers.suggestionsOn(map).suggest(tail, limit).stream()
                        .map(meaning -> new SuggestAnswer.Need(
                                meaning.termId(),
                                taxonomy.find(meaning.termId()).orElseThrow().name(),
                                meaning.phrase()))
                        .toList(),
                named == null ? null : named.stream().map(this::view).toList(),
                candidates.stream()
                        .map(candidate -> placeViews.get(map, gazetteer, candidate))
                        .toList(),
                attribution(candidates.stream().anyMatch(gazetteer::isFromLine), named));
    }

    private SuggestAnswer.Organization view(OrganizationSuggestion found) {
        return new SuggestAnswer.Organization(found.id(), LocalizedText.of(found.name(), language.get()));
    }

    /** @param named null while the search engine is unavailable */
    private static String attribution(boolean fromLines, List<OrganizationSuggestion> named) {
        Stream<String> ofPlaces = fromLines ? Stream.of(OpenStreetMapNotice.TEXT) : Stream.empty();
        Stream<String> ofNames = Stream.ofNullable(named)
                .flatMap(List::stream)
                .flatMap(found -> SourceNotice.find(found.source()).stream())
                .map(SourceNotice::text);
        List<String> notices = Stream.concat(ofPlaces, ofNames).distinct().toList();
        return notices.isEmpty() ? null : String.join(" | ", notices);
    }

    private List<OrganizationSuggestion> organizations(String text, int limit) {
        try {
            return organizations.suggest(text, limit);
        } catch (SearchUnavailable engineUnavailable) {
            return null;
        }
    }
}
