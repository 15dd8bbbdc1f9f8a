package brussels.repere.exchange.entries;

import brussels.repere.directory.PointPrecision;
import brussels.repere.directory.Site;
import brussels.repere.exchange.input.ImportFindings;
import brussels.repere.geocoding.HouseNumber;
import brussels.repere.geocoding.HouseNumberInterval;
import brussels.repere.geocoding.Place;
import brussels.repere.geocoding.PlaceCandidate;
import brussels.repere.geocoding.gazetteer.Gazetteer;
import brussels.repere.text.Bilingual;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds the points of addresses of the Region that come without one, in the register of addresses. Nothing is guessed: an address that
 * may mean several streets, or whose number lies between known houses that are far apart, gets no point. For one thread.
 */
public final class AddressLocator {

    /** As far as people see along a street: a point between two houses is then near enough for a distance. */
    private static final double MAX_INTERVAL_METRES = 150;

    private static final Pattern BOX = Pattern.compile("(?iu)[\\s,]+(?:bte|boîte|bus|box|b)\\b.*");

    private final Supplier<Gazetteer> gazetteers;
    private Gazetteer gazetteer;

    /** @param gazetteers is asked when the first address comes without a point */
    public AddressLocator(Supplier<Gazetteer> gazetteers) {
        this.gazetteers = gazetteers;
    }

    /** Returns the site with a point if one is found, and reports where the house itself is not. */
    Site locate(Site site, int line, ImportFindings findings) {
        if (site == null || site.point() != null || site.number() == null || !isOfRegister(site.street())) {
            return site;
        }
        String address = describe(site);
        Site located =
                find(address).flatMap(candidate -> locate(site, candidate)).orElse(site);
        if (located.point() == null) {
            findings.warning(line, "site.not-located", address);
        } else if (located.precision() == PointPrecision.STREET) {
            findings.warning(line, "site.located-between", address);
        }
        return located;
    }

    /** A street that the register does not have was reported, and has one language alone. */
    private static boolean isOfRegister(Bilingual street) {
        return street != null && street.fr() != null && street.nl() != null;
    }

    private static String describe(Site site) {
        String city = site.city() == null
                ? ""
                : Optional.ofNullable(site.city().fr()).orElse(site.city().nl());
        String house = site.street().fr() + " " + BOX.matcher(site.number()).replaceFirst("");
        String town = Stream.of(site.postcode() == null ? "" : site.postcode(), city)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
        return town.isEmpty() ? house : house + ", " + town;
    }

    private Optional<PlaceCandidate> find(String address) {
        if (gazetteer == null) {
            gazetteer = gazetteers.get();
        }
        return gazetteer
                .find(address)
                .filter(place -> place.candidates().size() == 1)
                .map(place -> place.candidates().get(0))
                .filter(candidate -> candidate.street() != null && candidate.crossing() == null);
    }

    private static Optional<Site> locate(Site site, PlaceCandidate candidate) {
        if (candidate.number() != null) {
            Place.Point point = candidate.street().houses().get(candidate.number());
            return Optional.of(site.withPoint(new Site.Point(point.lat(), point.lon()), PointPrecision.HOUSE));
        }
        return Optional.ofNullable(candidate.interval())
                .filter(interval -> interval.lengthMetres() <= MAX_INTERVAL_METRES)
                .map(interval -> site.withPoint(between(interval, candidate.unknownNumber()), PointPrecision.STREET));
    }

    private static Site.Point between(HouseNumberInterval houses, String number) {
        double share = houses.fractionOf(HouseNumber.leadingNumber(number));
        Place.Point from = houses.lowerPoint();
        Place.Point to = houses.upperPoint();
        return new Site.Point(
                from.lat() + share * (to.lat() - from.lat()), from.lon() + share * (to.lon() - from.lon()));
    }
}
