package brussels.repere.geocoding;

import brussels.repere.exchange.territory.BroughtTerritory;
import brussels.repere.geography.TerritoryMap;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** How long an address is read: one that is spelled rightly, and the messy ones by turns. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 3, time = 2)
public class PlaceQueryBenchmark {

    private PlaceQuery places;
    private List<String> messy;
    private int next;

    @Setup
    public void load() throws IOException {
        places = new PlaceQuery(AddressRegister.brought(), TerritoryMap.of(BroughtTerritory.read(), 1));
        messy = Files.readAllLines(Path.of("src/test/resources/geocoding/messy-queries.csv")).stream()
                .skip(1)
                .map(line -> line.substring(0, line.indexOf(';')))
                .toList();
    }

    @Benchmark
    public List<Offer> spelledRightly() {
        return places.find("Rue des Patriotes 30, 1000 Bruxelles");
    }

    @Benchmark
    public List<Offer> messy() {
        next = (next + 1) % messy.size();
        return places.find(messy.get(next));
    }
}
