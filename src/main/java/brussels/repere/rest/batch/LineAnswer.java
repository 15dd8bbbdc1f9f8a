package brussels.repere.rest.batch;

import brussels.repere.geocoding.Place;
import brussels.repere.geography.TerritoryMap;
import brussels.repere.rest.problem.ParameterError;
import brussels.repere.rest.problem.Problem;
import brussels.repere.rest.problem.ProblemException;
import brussels.repere.rest.problem.ProblemType;
import brussels.repere.rest.problem.Problems;
import brussels.repere.rest.problem.Wrong;
import brussels.repere.rest.territory.AskedSpot;
import brussels.repere.rest.territory.Spot;
import brussels.repere.text.Lang;
import java.util.List;
import java.util.Optional;

/**
 * What a line came to: a place, or what is wrong with it.
 *
 * @param place null if something is wrong
 * @param problem null if nothing is
 */
record LineAnswer(Place place, Problem problem) {

    private static final int MOST_LAT = 90;
    private static final int MOST_LON = 180;

    static LineAnswer of(AskedLine line, AskedSpot asked, TerritoryMap map, Lang lang) {
        Wrong wrong = new Wrong();
        Spot spot = line.spot();
        if (line.isTooLong()) {
            return failed("line.too-long", lang);
        }
        if (isBeyond(spot.lat(), MOST_LAT) || isBeyond(spot.lon(), MOST_LON)) {
            return failed(new ProblemException(ProblemType.OUTSIDE_REGION), lang);
        }
        if (!spot.isGiven()) {
            return failed("line.nothing", lang);
        }
        try {
            Optional<Place> place = asked.of(map, spot, wrong);
            wrong.throwIfAny();
            return new LineAnswer(place.orElseThrow(), null);
        } catch (ProblemException failure) {
            return failed(failure, lang);
        }
    }

    private static boolean isBeyond(Double degrees, int most) {
        return degrees != null && Math.abs(degrees) > most;
    }

    static LineAnswer failed(ProblemException failure, Lang lang) {
        return new LineAnswer(null, Problems.of(failure, lang));
    }

    /** @param words key of the words that say why a line cannot be read */
    static LineAnswer failed(String words, Lang lang) {
        return failed(
                new ProblemException(
                        ProblemType.INVALID_BODY,
                        said -> List.of(Problems.told(said, "", ParameterError.Code.MALFORMED, words))),
                lang);
    }
}
