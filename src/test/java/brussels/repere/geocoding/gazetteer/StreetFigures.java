package brussels.repere.geocoding.gazetteer;

import brussels.repere.geocoding.Place;
import brussels.repere.geocoding.PlaceCandidate;
import brussels.repere.geocoding.StreetPart;
import brussels.repere.geocoding.register.AddressRegister;
import brussels.repere.geography.Level;
import brussels.repere.geography.SectorSet;
import brussels.repere.geography.TerritoryMap;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.BiFunction;

/**
 * Measures how well the place of an address without a known house is known.
 *
 * <p>Leave one out: each known house in turn is as if it were not known, and its street is asked where it may lie; with its
 * number too, where this narrows the street. Then a sample of streets is asked by name and postcode.
 */
final class StreetFigures {

    private static final int PERCENTILE = 95;
    private static final List<Level> LEVELS = List.of(Level.QUARTIER, Level.COMMUNE, Level.BASSIN);

    private final TerritoryMap map;

    StreetFigures(TerritoryMap map) {
        this.map = map;
    }

    /**
     * What was measured of many places whose true sector is known.
     *
     * @param right of how many the true sector was among those returned
     * @param sizes how many sectors were returned, in ascending order
     * @param claims how many times all sectors lay in one territory of a level, so that a service there is certain
     * @param contradicted how many of these times the house lies elsewhere
     */
    record TruthFigures(int right, List<Integer> sizes, int claims, int contradicted) {

        double shareRight() {
            return (double) right / sizes.size();
        }

        double shareContradicted() {
            return claims == 0 ? 0 : (double) contradicted / claims;
        }

        int median() {
            return sizes.get(sizes.size() / 2);
        }

        int percentile95() {
            return sizes.get(sizes.size() * PERCENTILE / 100);
        }

        @Override
        public String toString() {
            return "%d of %d right (%.2f %%), sectors %d / %d, certain and wrong %d of %d (%.2f %%)"
                    .formatted(
                            right,
                            sizes.size(),
                            shareRight() * 100,
                            median(),
                            percentile95(),
                            contradicted,
                            claims,
                            shareContradicted() * 100);
        }
    }

    /** @param withinOne for each level, how many of the streets lie in one of its territories */
    record SampleFigures(List<Integer> sizes, Map<Level, Integer> withinOne) {

        double shareWithinOne(Level level) {
            return (double) withinOne.getOrDefault(level, 0) / sizes.size();
        }

        int median() {
            return sizes.get(sizes.size() / 2);
        }

        int percentile95() {
            return sizes.get(sizes.size() * PERCENTILE / 100);
        }

        @Override
        public String toString() {
            return "%d streets, in one %s, sectors %d / %d"
                    .formatted(sizes.size(), withinOne, median(), percentile95());
        }
    }

    /**
     * Masks each house in turn.
     *
     * @param sectors returns the sectors of the candidate for the street without the house, or null to leave the house out
     */
    TruthFigures maskEachHouse(
            AddressRegister register, BiFunction<StreetPart, Map.Entry<String, Place.Point>, SectorSet> sectors) {
        int right = 0;
        int claims = 0;
        int contradicted = 0;
        List<Integer> sizes = new ArrayList<>();
        for (StreetPart street : register.streets()) {
            for (Map.Entry<String, Place.Point> house : street.houses().entrySet()) {
                SectorSet found = sectors.apply(without(street, house.getKey()), house);
                if (found == null) {
                    continue;
                }
                int truth = map.locate(house.getValue().lon(), house.getValue().lat())
                        .orElseThrow()
                        .sector();
                sizes.add(found.size());
                right += found.contains(truth) ? 1 : 0;
                for (Level level : LEVELS) {
                    if (map.listTouching(found, level).size() == 1) {
                        claims++;
                        contradicted += map.listTouching(found.union(map.setOf(truth)), level)
                                                .size()
                                        > 1
                                ? 1
                                : 0;
                    }
                }
            }
        }
        Collections.sort(sizes);
        return new TruthFigures(right, sizes, claims, contradicted);
    }

    private static StreetPart without(StreetPart street, String number) {
        Map<String, Place.Point> others = new HashMap<>(street.houses());
        others.remove(number);
        return new StreetPart(street.id(), street.name(), street.postcode(), street.commune(), others);
    }

    /** Asks for random streets by the French name, or the Dutch one for every other, and the postcode. */
    SampleFigures askStreets(Gazetteer gazetteer, AddressRegister register, int count, long seed) {
        List<StreetPart> streets = new ArrayList<>(register.streets());
        Collections.shuffle(streets, new Random(seed));
        List<Integer> sizes = new ArrayList<>();
        Map<Level, Integer> withinOne = new HashMap<>();
        for (StreetPart street : streets.subList(0, count)) {
            String name = sizes.size() % 2 == 0 || street.name().nl() == null
                    ? street.name().fr()
                    : street.name().nl();
            SectorSet sectors = gazetteer
                    .find((name == null ? street.name().nl() : name) + ", " + street.postcode())
                    .map(Place::sectors)
                    .orElseGet(() ->
                            gazetteer.toPlace(PlaceCandidate.street(street)).sectors());
            sizes.add(sectors.size());
            for (Level level : LEVELS) {
                withinOne.merge(level, map.listTouching(sectors, level).size() == 1 ? 1 : 0, Integer::sum);
            }
        }
        Collections.sort(sizes);
        return new SampleFigures(sizes, withinOne);
    }
}
