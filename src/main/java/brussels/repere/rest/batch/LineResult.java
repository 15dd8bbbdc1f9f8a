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
 * What a line came to: a place, or what is wrong with it.
 *
 * @param place null if something is wrong
 * @param problem null if nothing is
 */
record LineResult(Place place, Problem problem) {

    private static final int MAX_LATITUDE = 90;
    private static final int MAX_LONGITUDE = 180;

    static LineResult of(BatchLine line, PlaceResolver asked, TerritoryMap map, Lang lang) {
        ParameterErrors wrong = new ParameterErrors();
        PlaceReference spot = line.placeReference();
        if (line.isTooLong()) {
            return failed("line.too-long", lang);
        }
        if (isBeyond(spot.lat(), MAX_LATITUDE) || isBeyond(spot.lon(), MAX_LONGITUDE)) {
            return failed(new ProblemException(ProblemType.OUTSIDE_REGION), lang);
        }
        if (!spot.isGiven()) {
            return failed("line.nothing", lang);
        }
        try {
            Optional<Place> place = asked.resolve(map, spot, wrong);
            wrong.throwIfAny();
            return new LineResult(place.orElseThrow(), null);
        } catch (ProblemException failure) {
            return failed(failure, lang);
        }
    }

    private static boolean isBeyond(Double degrees, int most) {
        return degrees != null && Math.abs(degrees) > most;
    }

    static LineResult failed(ProblemException failure, Lang lang) {
        return new LineResult(null, ProblemFactory.of(failure, lang));
    }

    /** @param words key of the words that say why a line cannot be read */
    static LineResult failed(String words, Lang lang) {
        return failed(
                new ProblemException(
                        ProblemType.INVALID_BODY,
                        said -> List.of(
                                ProblemFactory.parameterErrorWithText(said, "", ParameterError.Code.MALFORMED, words))),
                lang);
    }
}
