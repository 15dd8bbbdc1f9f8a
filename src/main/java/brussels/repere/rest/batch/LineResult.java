package brussels.repere.rest.batch;

import brussels.repere.geocoding.Place;
import brussels.repere.geography.TerritoryMap;
import brussels.repere.rest.problem.ParameterError;
import brussels.repere.rest.problem.ParameterErrors;
import brussels.repere.rest.problem.Problem;
import brussels.repere.rest.problem.ProblemException;
import brussels.repere.rest.problem.ProblemFactory;
import brussels.repere.rest.problem.ProblemType;
import brussels.repere.rest.territory.PlaceReference;
import brussels.repere.rest.territory.PlaceResolver;
import brussels.repere.text.Lang;
import java.util.List;
import java.util.Optional;

/**
 * The result of one line: a place, or what is wrong with the line.
 *
 * @param place null if something is wrong
 * @param problem null if nothing is wrong
 */
record LineResult(Place place, Problem problem) {

    private static final int MAX_LATITUDE = 90;
    private static final int MAX_LONGITUDE = 180;

    static LineResult of(BatchLine line, PlaceResolver resolver, TerritoryMap map, Lang lang) {
        ParameterErrors errors = new ParameterErrors();
        PlaceReference reference = line.placeReference();
        if (line.isTooLong()) {
            return failed("line.too-long", lang);
        }
        if (isBeyond(reference.lat(), MAX_LATITUDE) || isBeyond(reference.lon(), MAX_LONGITUDE)) {
            return failed(new ProblemException(ProblemType.OUTSIDE_REGION), lang);
        }
        if (!reference.isGiven()) {
            return failed("line.nothing", lang);
        }
        try {
            Optional<Place> place = resolver.resolve(map, reference, errors);
            errors.throwIfAny();
            return new LineResult(place.orElseThrow(), null);
        } catch (ProblemException failure) {
            return failed(failure, lang);
        }
    }

    private static boolean isBeyond(Double degrees, int limit) {
        return degrees != null && Math.abs(degrees) > limit;
    }

    static LineResult failed(ProblemException failure, Lang lang) {
        return new LineResult(null, ProblemFactory.of(failure, lang));
    }

    /** @param key the message key that says why the line cannot be read */
    static LineResult failed(String key, Lang lang) {
        return failed(
                new ProblemException(
                        ProblemType.INVALID_BODY,
                        language -> List.of(ProblemFactory.parameterErrorWithText(
                                language, "", ParameterError.Code.MALFORMED, key))),
                lang);
    }
}
