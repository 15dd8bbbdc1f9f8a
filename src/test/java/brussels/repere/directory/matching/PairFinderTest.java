package brussels.repere.directory.matching;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Which records of two sources are one institution. */
class PairFinderTest {

    @Test
    void dump() throws Exception {
        Files.write(
                Path.of("/tmp/w/x-inpt/pairs.txt"),
                PharmacyPairs.find().stream()
                        .map(p -> String.format("%.3f", p.score()) + "|" + p.metres() + "|"
                                + p.first().sourceId() + "|" + p.first().name().fr() + "|"
                                + p.second().sourceId() + "|"
                                + p.second().name().fr() + "|" + p.signs())
                        .toList());
    }
}
