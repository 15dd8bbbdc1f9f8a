package brussels.repere.directory.matching;

import static brussels.repere.testing.DirectoryEntryBuilder.entry;
import static org.assertj.core.api.Assertions.assertThat;

import brussels.repere.exchange.input.CsvTable;
import brussels.repere.exchange.input.InputFile;
import brussels.repere.testing.DirectoryEntryBuilder;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Which records of two sources are one institution. */
class PairFinderTest {

    private static final double LAT = 50.85;
    private static final double LON = 4.35;
    /** Some 111 m to the north. */
    private static final double NEXT_STREET = LAT + 0.001;

    private static DirectoryEntryBuilder one(String name) {
        return entry("1").from("A").named(name, null).at(LAT, LON);
    }

    private static DirectoryEntryBuilder other(String id, String name) {
        return entry(id).from("B").named(name, null).at(LAT, LON);
    }

    private static List<RecordPair> find(DirectoryEntryBuilder... entries) {
        PairFinder finder = new PairFinder();
        Arrays.stream(entries).map(DirectoryEntryBuilder::build).forEach(finder::add);
        return finder.list();
    }

    @DisplayName("The same name at the same place is one institution, with its reasons and a score")
    @Test
    void sameName() {
        List<RecordPair> pairs = find(one("Centre Bonnevie asbl"), other("2", "Bonnevie"));
        assertThat(pairs).hasSize(1);
        assertThat(pairs.get(0).signs()).containsExactly(MatchSign.SAME_NAME, MatchSign.SAME_PLACE);
        assertThat(pairs.get(0).score()).isBetween(0.8, 1.0);
        assertThat(pairs.get(0).metres()).isZero();
    }

    @DisplayName("A slip of a letter, and words written together, are no other name")
    @Test
    void slips() {
        assertThat(find(
                        one("Pharmacie du Souverain").categories("R1"),
                        other("2", "du Suverain").categories("R1")))
                .hasSize(1);
        assertThat(find(
                        one("Nordpharma").categories("R1"),
                        other("2", "Nord Pharma").categories("R1")))
                .flatExtracting(RecordPair::signs)
                .contains(MatchSign.SIMILAR_NAME);
    }

    @DisplayName("Departments of one house, with its number and address, are not one institution")
    @Test
    void departments() {
        assertThat(find(
                        one("Service social Alpha")
                                .at("Rue Haute", "5", "1000", LAT, LON)
                                .phone("02 500 10 17"),
                        other("2", "Planning Beta")
                                .at("Rue Haute", "5", "1000", LAT, LON)
                                .phone("02 500 10 17")))
                .isEmpty();
    }

    @DisplayName("Of neighbours the one with the name is taken, and each record once")
    @Test
    void oneToOne() {
        assertThat(find(
                        one("Plasky").categories("R1"),
                        other("2", "Pharmacie").categories("R1"),
                        other("3", "Pharmacie Plasky").categories("R1")))
                .extracting(pair -> pair.second().sourceId())
                .containsExactly("3");
    }

    @DisplayName("Two pharmacies are never at one door, whatever their names; two dentists are")
    @Test
    void oneAtAPlace() {
        assertThat(find(one("Lynapharma").categories("R1"), other("2", "Jamal").categories("R1")))
                .flatExtracting(RecordPair::signs)
                .contains(MatchSign.OTHER_NAME, MatchSign.ONE_AT_A_PLACE);
        assertThat(find(one("Dr Lynen").categories("C924"), other("2", "Jamal").categories("C924")))
                .isEmpty();
    }

    @DisplayName("The name of a chain says nothing of which branch it is")
    @Test
    void chains() {
        DirectoryEntryBuilder[] branches = {
            one("Multipharma").categories("R1"),
            other("2", "Multipharma").at(NEXT_STREET, LON).categories("R1"),
            other("3", "Multipharma").at(LAT + 1, LON).categories("R1"),
            other("4", "Multipharma").at(LAT + 2, LON).categories("R1")
        };
        assertThat(find(branches)).isEmpty();
        assertThat(find(
                        one("Multipharma").categories("R1"),
                        other("2", "Multipharma").at(NEXT_STREET, LON).categories("R1")))
                .hasSize(1);
    }

    @DisplayName("Records of one source are not compared, and what is far apart is not the same")
    @Test
    void notCompared() {
        assertThat(find(
                        one("Bonnevie"),
                        entry("2").from("A").named("Bonnevie", null).at(LAT, LON)))
                .isEmpty();
        assertThat(find(one("Bonnevie"), other("2", "Bonnevie").at(LAT + 0.02, LON)))
                .isEmpty();
    }

    @DisplayName(
            "Of the pharmacies of two sources 95 % of the pairs are right and 90 % of the true ones are found, as judged by eye")
    @Test
    void judged() {
        Map<String, String> verdicts = CsvTable.read(InputFile.bundled("matching/judged-pairs.csv")).rows().stream()
                .collect(Collectors.toMap(
                        row -> row.findFirst("agency_id").orElseThrow() + " "
                                + row.findFirst("map_id").orElseThrow(),
                        row -> row.findFirst("verdict").orElseThrow()));
        List<RecordPair> pairs = PharmacyPairs.find();
        long right = pairs.stream()
                .filter(pair -> "right"
                        .equals(verdicts.get(
                                pair.first().sourceId() + " " + pair.second().sourceId())))
                .count();
        long known = verdicts.values().stream().filter("right"::equals).count();
        assertThat(right).isGreaterThanOrEqualTo(Math.round(0.95 * pairs.size()));
        assertThat(right).isGreaterThanOrEqualTo(Math.round(0.90 * known));
        assertThat(known).isGreaterThan(300);
    }
}
