package brussels.repere.rest.hsds;

import brussels.repere.coverage.Coverage;
import brussels.repere.coverage.CoverageMap;
import brussels.repere.coverage.CoverageMaps;
import brussels.repere.directory.DirectoryListing;
import brussels.repere.directory.DirectoryListing.Kind;
import brussels.repere.directory.Published;
import brussels.repere.directory.Taxonomies;
import brussels.repere.exchange.hsds.HsdsNow;
import brussels.repere.exchange.hsds.HsdsShapes;
import brussels.repere.geocoding.Place;
import brussels.repere.geocoding.Places;
import brussels.repere.geography.TerritoryMaps;
import brussels.repere.rest.language.RequestLanguage;
import brussels.repere.rest.problem.ParameterError;
import brussels.repere.rest.problem.ProblemException;
import brussels.repere.rest.problem.ProblemType;
import brussels.repere.rest.problem.Wrong;
import brussels.repere.rest.territory.AskedSpot;
import brussels.repere.rest.territory.Spot;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What the resources of HSDS ask of the house: shapes, places, records by id. Safe for use by several threads. */
@ApplicationScoped
class HsdsDirectory {

    private final DirectoryListing directory;
    private final HsdsNow now;
    private final CoverageMaps coverage;
    private final TerritoryMaps maps;
    private final Taxonomies taxonomies;
    private final AskedSpot spots;
    private final Places places;
    private final RequestLanguage language;

    HsdsDirectory(
            DirectoryListing directory,
            HsdsNow now,
            CoverageMaps coverage,
            TerritoryMaps maps,
            Taxonomies taxonomies,
            AskedSpot spots,
            Places places,
            RequestLanguage language) {
        this.directory = directory;
        this.now = now;
        this.coverage = coverage;
        this.maps = maps;
        this.taxonomies = taxonomies;
        this.spots = spots;
        this.places = places;
        this.language = language;
    }

    /** The areas as the database has them now: lists are read from there. */
    CoverageMap coverage() {
        if (directory.generation() > coverage.get().territory().generation()) {
            maps.reload();
        }
        return coverage.get();
    }

    static String base(UriInfo uri) {
        return uri.getBaseUri().resolve("/").toString();
    }

    HsdsShapes shapes(CoverageMap map, UriInfo uri) {
        return now.shapes(map, base(uri), language.get());
    }

    HsdsQuestion question(HsdsShapes shapes, Wrong wrong) {
        return new HsdsQuestion(shapes.terms(), taxonomies.get(), wrong);
    }

    /** Who serves the place asked for; empty where none is, or where it is wrong. */
    Optional<Coverage> serving(CoverageMap map, Double lat, Double lon, String postcode, Wrong wrong) {
        Spot spot = new Spot(lat, lon, null, null);
        if (spot.isGiven() && postcode != null) {
            wrong.add("postcode", ParameterError.Code.NOT_ALLOWED, "hsds.place.two");
            return Optional.empty();
        }
        Optional<Place> place = Optional.empty();
        if (spot.isGiven()) {
            place = spots.of(map.territory(), spot, wrong);
        } else if (postcode != null) {
            place = places.on(map.territory()).byId("postcode:" + postcode);
            if (place.isEmpty()) {
                wrong.add("postcode", ParameterError.Code.UNKNOWN_VALUE, "parameter.UNKNOWN_VALUE");
            }
        }
        return place.map(map::of);
    }

    boolean exists(Kind kind, UUID id) {
        return id != null && !directory.read(kind, List.of(id)).isEmpty();
    }

    /** @throws ProblemException if there is no such record */
    List<Published> get(Kind kind, UUID id) {
        List<Published> found = directory.read(kind, List.of(id)).get(id);
        if (found == null) {
            throw new ProblemException(ProblemType.UNKNOWN_RECORD);
        }
        return found;
    }
}
