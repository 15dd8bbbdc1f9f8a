package brussels.repere.rest.fhir.search;

import brussels.repere.coverage.CoverageMap;
import brussels.repere.exchange.fhir.FhirJurisdiction;
import brussels.repere.geocoding.Place;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * A value of {@code contains}: {@code latitude|longitude} of a point (degrees, WGS84), which jurisdictions contain or not. Immutable.
 *
 * @see <a href="https://build.fhir.org/ig/HL7/fhir-us-ndh/">National Directory of Healthcare</a>, whose search parameter this is
 */
record PointMatcher(double lat, double lon) {

    private static final String FORM = "latitude|longitude";
    private static final double MAX_LATITUDE = 90;
    private static final double MAX_LONGITUDE = 180;

    /** @throws InvalidSearch for a text that is none */
    static PointMatcher read(String value) {
        List<String> parts = SearchCriterion.split(value, '|');
        if (parts.size() != 2) {
            throw InvalidSearch.malformed(FORM);
        }
        return of(parts.get(0), parts.get(1), FORM);
    }

    static PointMatcher of(String lat, String lon, String form) {
        PointMatcher point = new PointMatcher(number(lat, form), number(lon, form));
        if (Math.abs(point.lat) > MAX_LATITUDE || Math.abs(point.lon) > MAX_LONGITUDE) {
            throw InvalidSearch.malformed(form);
        }
        return point;
    }

    static double number(String text, String form) {
        if (!text.strip().matches("-?\\d{1,9}(\\.\\d{1,20})?")) {
            throw InvalidSearch.malformed(form);
        }
        return Double.parseDouble(text.strip());
    }

    /** Returns a test for jurisdictions; outside of the Region nobody knows what contains a point, and nothing does. */
    Predicate<FhirJurisdiction> on(CoverageMap map) {
        Optional<Place> place = Place.findAtPoint(map.territory(), lat, lon);
        return jurisdiction -> place.isPresent() && jurisdiction.contains(place.get(), map);
    }

    boolean isInRegion(CoverageMap map) {
        return map.territory().locate(lon, lat).isPresent();
    }
}
