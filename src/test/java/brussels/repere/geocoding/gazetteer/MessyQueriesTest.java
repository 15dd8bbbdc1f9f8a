package brussels.repere.geocoding.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;

import brussels.repere.exchange.territory.BundledTerritory;
import brussels.repere.geocoding.Place;
import brussels.repere.geocoding.PlaceCandidate;
import brussels.repere.geocoding.register.AddressRegister;
import brussels.repere.geography.TerritoryKey;
import brussels.repere.geography.TerritoryMap;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What people type, and the place that they mean: the list that was written before the code. */
class MessyQueriesTest {

    private static final double TOP_ONE = 0.97;

    private static AddressResolver places;
    private static List<Query> queries;

    private record Query(
            String text,
            String precision,
            String street,
            String number,
            Set<String> postcodes,
            Set<String> territories) {

        static Query of(String line) {
            String[] cells = line.split(";", -1);
            return new Query(cells[0], cells[2], cells[3], cells[4], set(cells[5]), set(cells[6]));
        }

        private static Set<String> set(String cell) {
            return cell.isBlank() ? Set.of() : new HashSet<>(Arrays.asList(cell.split(" ")));
        }
    }

    @BeforeAll
    static void load() throws IOException {
        places = new AddressResolver(AddressRegister.bundled(), TerritoryMap.of(BundledTerritory.read(), 1));
        queries = Files.readAllLines(Path.of("src/test/resources/geocoding/messy-queries.csv")).stream()
                .skip(1)
                .map(Query::of)
                .toList();
    }

    @DisplayName("Nearly every query gets the place that was meant")
    @Test
    void intendedPlace() {
        List<String> wrong = new ArrayList<>();
        for (Query query : queries) {
            List<PlaceCandidate> offers = places.listCandidates(query.text());
            if (!isMeant(query, offers)) {
                wrong.add(query.text() + " → " + told(offers));
            }
        }
        assertThat(1 - (double) wrong.size() / queries.size())
                .as("of %d: %s", queries.size(), String.join("\n", wrong))
                .isGreaterThanOrEqualTo(TOP_ONE);
    }

    @DisplayName("No query gets a confident wrong answer")
    @Test
    void neverSurelyWrong() {
        for (Query query : queries) {
            List<PlaceCandidate> offers = places.listCandidates(query.text());
            if (offers.isEmpty() || isMeant(query, offers)) {
                continue;
            }
            PlaceCandidate first = offers.get(0);
            assertThat(first.precision() == Place.Precision.HOUSE)
                    .as("%s is a wrong house: %s", query.text(), told(offers))
                    .isFalse();
            boolean oneStreet = first.precision() == Place.Precision.STREET && offers.size() == 1;
            assertThat(oneStreet
                            && !query.territories()
                                    .contains(first.street().commune().toString()))
                    .as("%s is a street in a wrong commune: %s", query.text(), told(offers))
                    .isFalse();
        }
    }

    private static boolean isMeant(Query query, List<PlaceCandidate> offers) {
        if (offers.isEmpty()) {
            return query.precision().equals("none");
        }
        PlaceCandidate first = offers.get(0);
        if (!first.precision().name().equalsIgnoreCase(query.precision())) {
            return false;
        }
        if (first.precision() == Place.Precision.AREA) {
            return query.postcodes().isEmpty()
                    ? first.territories().stream()
                            .map(TerritoryKey::toString)
                            .collect(Collectors.toSet())
                            .equals(query.territories())
                    : query.postcodes().contains(first.postcode());
        }
        boolean house = first.precision() == Place.Precision.HOUSE;
        List<PlaceCandidate> streets =
                offers.stream().filter(offer -> offer.street() != null).toList();
        Set<String> communes = streets.stream()
                .map(offer -> offer.street().commune().toString())
                .collect(Collectors.toSet());
        Set<String> postcodes = streets.stream().map(PlaceCandidate::postcode).collect(Collectors.toSet());
        boolean where = query.postcodes().size() == 1
                ? communes.equals(query.territories()) && postcodes.equals(query.postcodes())
                : communes.containsAll(query.territories()) && postcodes.containsAll(query.postcodes());
        return where
                && streets.stream().allMatch(offer -> offer.street().name().fr().equals(query.street()))
                && (!house || query.number().equals(first.number()));
    }

    private static String told(List<PlaceCandidate> offers) {
        return offers.stream()
                .limit(4)
                .map(offer -> offer.precision() + " "
                        + (offer.street() == null
                                ? ""
                                : offer.street().name().fr() + " " + offer.number() + " "
                                        + offer.street().commune())
                        + " " + offer.postcode() + " " + offer.territories())
                .collect(Collectors.joining(" | "));
    }
}
