package brussels.repere.rest.hsds;

import brussels.repere.coverage.CoverageMap;
import brussels.repere.coverage.CurrentCoverageMap;
import brussels.repere.coverage.PlaceCoverage;
import brussels.repere.directory.PublishedService;
import brussels.repere.directory.storage.DirectoryListing;
import brussels.repere.directory.storage.DirectoryListing.Kind;
import brussels.repere.directory.taxonomy.CurrentTaxonomy;
import brussels.repere.exchange.hsds.HsdsListQuery;
import brussels.repere.exchange.hsds.HsdsListing;
import brussels.repere.exchange.hsds.HsdsListing.IdList;
import brussels.repere.exchange.hsds.HsdsMapper;
import brussels.repere.exchange.hsds.HsdsMapperFactory;
import brussels.repere.geocoding.Place;
import brussels.repere.geocoding.gazetteer.CurrentGazetteer;
import brussels.repere.geography.shapes.SectorCentre;
import brussels.repere.rest.language.RequestLanguage;
import brussels.repere.rest.problem.ParameterErrors;
import brussels.repere.rest.problem.ProblemException;
import brussels.repere.rest.problem.ProblemType;
import brussels.repere.rest.site.PublicAddress;
import brussels.repere.rest.territory.PlaceReference;
import brussels.repere.rest.territory.PlaceResolver;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.locationtech.jts.geom.Coordinate;

/** Gives the resources of HSDS their mappers, their queries and their records by id. Safe for use by several threads. */
@ApplicationScoped
class HsdsDirectory {

    private final DirectoryListing directory;
    private final HsdsListing listing;
    private final HsdsWordSearch wordSearch;
    private final HsdsMapperFactory mappers;
    private final CurrentCoverageMap coverage;
    private final CurrentTaxonomy taxonomies;
    private final PlaceResolver resolver;
    private final CurrentGazetteer places;
    private final RequestLanguage language;
    private final PublicAddress address;

    HsdsDirectory(
            DirectoryListing directory,
            HsdsListing listing,
            HsdsWordSearch wordSearch,
            HsdsMapperFactory mappers,
            CurrentCoverageMap coverage,
            CurrentTaxonomy taxonomies,
            PlaceResolver resolver,
            CurrentGazetteer places,
            RequestLanguage language,
            PublicAddress address) {
        this.directory = directory;
        this.listing = listing;
        this.wordSearch = wordSearch;
        this.mappers = mappers;
        this.coverage = coverage;
        this.taxonomies = taxonomies;
        this.resolver = resolver;
        this.places = places;
        this.language = language;
        this.address = address;
    }

    /** Returns the areas as the database has them now, because lists are read from the database. */
    CoverageMap currentCoverage() {
        return coverage.answer(
                Function.identity(),
                map -> directory.generation() > map.territory().generation());
    }

    HsdsMapper newMapper(CoverageMap map) {
        return mappers.createMapper(map, address.root().toString(), language.get());
    }

    HsdsListQueryBuilder newQuery(HsdsMapper mapper, ParameterErrors errors) {
        return new HsdsListQueryBuilder(mapper.terms(), taxonomies.get(), errors);
    }

    /**
     * What a list of services asks for, and how to show it.
     *
     * @param place that the filters name; empty where they name none
     * @param mapper says of each service how it serves that place
     */
    record ServiceSelection(HsdsListQuery query, PlaceReference place, CoverageMap map, HsdsMapper mapper) {}

    /** @throws ProblemException with the errors of the request, if there are any */
    ServiceSelection select(Kind kind, HsdsServiceFilters filters, HsdsListRequest request) {
        CoverageMap map = currentCoverage();
        HsdsMapper mapper = newMapper(map);
        Optional<Place> place = findPlace(map, filters, request.errors());
        Optional<PlaceCoverage> coverageOfPlace = place.map(map::coverageOf);
        if (filters.proximity() != null && !filters.place().isGiven()) {
            request.errors().addNotAllowed("proximity", "hsds.proximity");
        }
        HsdsListQuery query = newQuery(mapper, request.errors())
                .words(filters.search())
                .terms(filters.taxonomy_term_id(), filters.taxonomy_id())
                .organization(filters.organization_id(), exists(Kind.ORGANIZATION, filters.organization_id()))
                .modifiedAfter(filters.modified_after())
                .status(filters.status())
                .areas(coverageOfPlace
                        .map(serving -> new HashSet<>(serving.listServingKeys()))
                        .orElse(null))
                .near(
                        filters.proximity() == null
                                ? null
                                : place.map(middle -> surroundings(map, middle, filters.proximity()))
                                        .orElse(null))
                .build(kind);
        return new ServiceSelection(
                query,
                filters.place(),
                map,
                coverageOfPlace.map(mapper::forPlace).orElse(mapper));
    }

    private static HsdsListQuery.Near surroundings(CoverageMap map, Place place, int metres) {
        if (place.point() != null) {
            return new HsdsListQuery.Near(place.point().lat(), place.point().lon(), metres);
        }
        Coordinate centre = SectorCentre.of(map.territory(), place.sectors());
        return new HsdsListQuery.Near(centre.y, centre.x, metres);
    }

    IdList list(ServiceSelection selection) {
        return list(selection.query(), selection.place(), selection.map());
    }

    /** Lists services, or what they are part of; by words as {@code /services} finds them. */
    IdList list(HsdsListQuery query, PlaceReference place, CoverageMap map) {
        return query.words() == null
                ? listing.list(query)
                : listing.list(query, wordSearch.find(query.words(), place, map));
    }

    /** Returns the place that the filters name; empty where they name none, or an invalid one. */
    private Optional<Place> findPlace(CoverageMap map, HsdsServiceFilters filters, ParameterErrors errors) {
        PlaceReference point = new PlaceReference(filters.lat(), filters.lon(), null, null);
        String postcode = filters.postcode();
        if (point.isGiven() && postcode != null) {
            errors.addNotAllowed("postcode", "hsds.place.two");
            return Optional.empty();
        }
        if (point.isGiven()) {
            return resolver.resolve(map.territory(), point, errors);
        }
        if (postcode == null) {
            return Optional.empty();
        }
        Optional<Place> place =
                places.forMap(map.territory()).findById(filters.place().place());
        if (place.isEmpty()) {
            errors.addUnknownValue("postcode");
        }
        return place;
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
