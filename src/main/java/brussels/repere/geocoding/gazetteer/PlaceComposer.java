package brussels.repere.geocoding.gazetteer;

import brussels.repere.geocoding.Place;
import brussels.repere.geocoding.PlaceCandidate;
import brussels.repere.geocoding.lines.LineAssessment;
import brussels.repere.geocoding.lines.LineInterpolator;
import brussels.repere.geocoding.lines.StreetCrossing;
import brussels.repere.geography.PointLocation;
import brussels.repere.geography.SectorSet;
import brussels.repere.geography.TerritoryMap;
import java.util.List;
import java.util.Optional;

/**
 * Says which statistical sectors a candidate stands for: the sector of a house, those along a street or around a crossing or a
 * landmark, those of a postcode or a territory. Immutable, safe for use by several threads.
 */
final class PlaceComposer {

    private final TerritoryMap map;
    private final StreetSectors streets;
    private final PostcodeSectors postcodes;
    private final LineInterpolator interpolator;
    private final CrossingResolver crossings;
    private final LandmarkSurroundings surroundings;
    private final boolean complete;

    /** @param complete whether the register has all houses, so that the point of none of them is doubted */
    PlaceComposer(
            TerritoryMap map,
            StreetSectors streets,
            PostcodeSectors postcodes,
            LineInterpolator interpolator,
            CrossingResolver crossings,
            LandmarkSurroundings surroundings,
            boolean complete) {
        this.map = map;
        this.streets = streets;
        this.postcodes = postcodes;
        this.interpolator = interpolator;
        this.crossings = crossings;
        this.surroundings = surroundings;
        this.complete = complete;
    }

    /**
     * Combines the candidates of one address into a place: the first if it is a territory, else all streets, or all landmarks of one
     * name, together.
     */
    Place combine(List<PlaceCandidate> candidates) {
        PlaceCandidate first = candidates.get(0);
        if (first.precision() == Place.Precision.AREA || candidates.size() == 1) {
            return toPlace(first);
        }
        if (first.landmark() != null) {
            return surroundings.toPlace(candidates);
        }
        return streets(candidates.stream()
                .filter(candidate -> candidate.street() != null)
                .toList());
    }

    /**
     * Returns the place of a candidate. A house whose point in the register lies outside of the Region, or far from the other
     * houses and the line of its street, counts as its street.
     */
    Place toPlace(PlaceCandidate candidate) {
        return switch (candidate.precision()) {
            case HOUSE -> house(candidate).orElseGet(() -> streets(List.of(candidate)));
            case CROSSING, STREET -> streets(List.of(candidate));
            case LANDMARK -> surroundings.toPlace(List.of(candidate));
            case AREA -> candidate.postcode() == null ? Place.of(map, candidate.territories()) : postcode(candidate);
        };
    }

    private Optional<Place> house(PlaceCandidate candidate) {
        if (isDoubtful(candidate)) {
            return Optional.empty();
        }
        Place.Point point = candidate.street().houses().get(candidate.number());
        return map.locate(point.lon(), point.lat()).map(location -> house(candidate, point, location));
    }

    private Place house(PlaceCandidate candidate, Place.Point point, PointLocation location) {
        return new Place(
                map.setOf(location.sector()),
                Place.Precision.HOUSE,
                point,
                location,
                List.of(),
                List.of(candidate),
                false);
    }

    private boolean isDoubtful(PlaceCandidate house) {
        LineAssessment assessment = streets.extentOf(house.street()).assessment();
        return !complete && assessment != null && assessment.isHouseDoubtful(house.number());
    }

    private Place streets(List<PlaceCandidate> candidates) {
        List<PlaceCandidate> positioned =
                candidates.stream().map(this::withPosition).toList();
        SectorSet sectors =
                positioned.stream().map(this::sectors).reduce(SectorSet::union).orElseThrow();
        boolean allCross = positioned.stream().allMatch(candidate -> candidate.crossing() != null);
        boolean fromLines = positioned.stream().anyMatch(this::isFromLine);
        return new Place(
                sectors,
                allCross ? Place.Precision.CROSSING : Place.Precision.STREET,
                allCross && positioned.size() == 1 ? crossing(positioned.get(0)).point() : null,
                null,
                List.of(),
                positioned,
                fromLines);
    }

    private PlaceCandidate withPosition(PlaceCandidate candidate) {
        return candidate.unknownNumber() == null
                ? candidate
                : interpolator
                        .find(candidate.street(), candidate.unknownNumber())
                        .map(candidate::withPosition)
                        .orElse(candidate);
    }

    /**
     * Returns whether a candidate is a landmark, or its sectors rest on the line of a street, so that the notice of their source
     * belongs to them.
     */
    boolean isFromLine(PlaceCandidate candidate) {
        if (candidate.landmark() != null) {
            return true;
        }
        boolean isStreet = candidate.street() != null && candidate.number() == null;
        return isStreet
                && (candidate.crossing() != null
                        || streets.extentOf(candidate.street()).fromLine());
    }

    private StreetCrossing crossing(PlaceCandidate candidate) {
        return crossings.find(candidate.street(), candidate.crossing()).orElseThrow();
    }

    private SectorSet sectors(PlaceCandidate candidate) {
        if (candidate.crossing() != null) {
            return map.sectorsWithin(crossing(candidate).where(), StreetSectors.LINE_METRES);
        }
        SectorSet street = streets.sectorsOf(candidate.street());
        if (candidate.position() != null) {
            return streets.narrow(street, candidate.position());
        }
        return candidate.interval() == null ? street : streets.narrow(street, candidate.interval());
    }

    private Place postcode(PlaceCandidate candidate) {
        SectorSet sectors = postcodes.sectorsOf(candidate.postcode());
        return new Place(sectors, Place.Precision.AREA, null, null, List.of(), List.of(candidate), false);
    }
}
