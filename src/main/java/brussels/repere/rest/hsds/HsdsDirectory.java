package brussels.repere.rest.hsds;

import brussels.repere.coverage.CoverageMap;
import brussels.repere.coverage.CurrentCoverageMap;
import brussels.repere.coverage.PlaceCoverage;
import brussels.repere.directory.PublishedService;
import brussels.repere.directory.storage.DirectoryListing;
import brussels.repere.directory.storage.DirectoryListing.Kind;
import brussels.repere.directory.taxonomy.CurrentTaxonomy;
import brussels.repere.exchange.hsds.HsdsMapper;
import brussels.repere.exchange.hsds.HsdsMapperFactory;
import brussels.repere.geocoding.Place;
import brussels.repere.geocoding.gazetteer.CurrentGazetteer;
import brussels.repere.rest.language.RequestLanguage;
import brussels.repere.rest.problem.ParameterErrors;
import brussels.repere.rest.problem.ProblemException;
import brussels.repere.rest.problem.ProblemType;
import brussels.repere.rest.territory.PlaceReference;
import brussels.repere.rest.territory.PlaceResolver;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/** What the resources of HSDS ask of the house: shapes, places, records by id. Safe for use by several threads. */
@ApplicationScoped
class HsdsDirectory {

    private final DirectoryListing directory;
    private final HsdsMapperFactory now;
    private final CurrentCoverageMap coverage;
    private final CurrentTaxonomy taxonomies;
    private final PlaceResolver spots;
    private final CurrentGazetteer places;
    private final RequestLanguage language;

    HsdsDirectory(
            DirectoryListing directory,
            HsdsMapperFactory now,
            CurrentCoverageMap coverage,
            CurrentTaxonomy taxonomies,
            PlaceResolver spots,
            CurrentGazetteer places,
            RequestLanguage language) {
        this.directory = directory;
        this.now = now;
        this.coverage = coverage;
        this.taxonomies = taxonomies;
        this.spots = spots;
        this.places = places;
        this.language = language;
    }

    /** The areas as the database has them now: lists are read from there. */
    CoverageMap currentCoverage() {
        return coverage.answer(
                Function.identity(),
                map -> directory.generation() > map.territory().generation());
    }

    static String baseUrl(UriInfo uri) {
        return uri.getBaseUri().resolve("/").toString();
    }

    HsdsMapper shapes(CoverageMap map, UriInfo uri) {
        return now.createMapper(map, baseUrl(uri), language.get());
    }

    HsdsListQueryBuilder newQuery(HsdsMapper shapes, ParameterErrors wrong) {
        return new HsdsListQueryBuilder(shapes.terms(), taxonomies.get(), wrong);
    }

    /** Who serves the place asked for; empty where none is, or where it is wrong. */
    Optional<PlaceCoverage> findCoverage(
            CoverageMap map, Double lat, Double lon, String postcode, ParameterErrors wrong) {
        PlaceReference spot = new PlaceReference(lat, lon, null, null);
        if (spot.isGiven() && postcode != null) {
            wrong.addNotAllowed("postcode", "hsds.place.two");
            return Optional.empty();
        }
        Optional<Place> place = Optional.empty();
        if (spot.isGiven()) {
            place = spots.resolve(map.territory(), spot, wrong);
        } else if (postcode != null) {
            place = places.forMap(map.territory()).findById("postcode:" + postcode);
            if (place.isEmpty()) {
                wrong.addUnknownValue("postcode");
            }
        }
        return place.map(map::of);
    }

    boolean exists(Kind kind, UUID id) {
        return id != null && !directory.read(kind, List.of(id)).isEmpty();
    }

    /** @throws ProblemException if there is no such record */
    List<PublishedService> get(Kind kind, UUID id) {
        List<PublishedService> found = directory.read(kind, List.of(id)).get(id);
        if (found == null) {
            throw new ProblemException(ProblemType.UNKNOWN_RECORD);
        }
        return found;
    }
}
