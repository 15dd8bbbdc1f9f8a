package brussels.repere.geocoding.gazetteer;

import brussels.repere.exchange.territory.BundledTerritory;
import brussels.repere.geocoding.Place;
import brussels.repere.geocoding.PlaceCandidate;
import brussels.repere.geocoding.lines.StreetLines;
import brussels.repere.geocoding.register.AddressRegister;
import brussels.repere.geography.TerritoryMap;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
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

/**
 * How long an address is read: one that is spelled rightly, also until its place is made, a landmark, the messy ones by turns, and one contrived to be slow; and how
 * long it takes to offer ten places for what is being typed, by turns from the second letter on.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 3, time = 2)
public class AddressResolverBenchmark {

    private AddressResolver places;
    private List<String> messy;
    private Gazetteer gazetteer;
    private List<String> typed;
    private int next;

    @Setup
    public void load() throws IOException {
        TerritoryMap map = TerritoryMap.of(BundledTerritory.read(), 1);
        places = new AddressResolver(AddressRegister.bundled(), map);
        gazetteer = new Gazetteer(AddressRegister.bundled(), StreetLines.bundled(), map);
        typed = Stream.of("avenue louise 1050", "hoogstraat 298", "rue royale 217 saint-josse", "koekelberg")
                .flatMap(text -> IntStream.rangeClosed(2, text.length()).mapToObj(end -> text.substring(0, end)))
                .toList();
        messy = Files.readAllLines(Path.of("src/test/resources/geocoding/messy-queries.csv")).stream()
                .skip(1)
                .map(line -> line.substring(0, line.indexOf(';')))
                .toList();
    }

    @Benchmark
    public List<PlaceCandidate> spelledRightly() {
        return places.listCandidates("Rue des Patriotes 30, 1000 Bruxelles");
    }

    @Benchmark
    public Optional<Place> found() {
        return gazetteer.find("Rue des Patriotes 30, 1000 Bruxelles");
    }

    @Benchmark
    public Optional<Place> landmark() {
        return gazetteer.find("près du métro Clemenceau");
    }

    @Benchmark
    public List<PlaceCandidate> messy() {
        next = (next + 1) % messy.size();
        return places.listCandidates(messy.get(next));
    }

    @Benchmark
    public List<PlaceCandidate> contrived() {
        return places.listCandidates(
                "rue van den bossche straat laan avenue de la place chaussee saint jean pierre marie louis x");
    }

    @Benchmark
    public Optional<Place> streetAsPlace() {
        return gazetteer.find("Rue de Brabant, 1030 Schaerbeek");
    }

    @Benchmark
    public Optional<Place> crossing() {
        return gazetteer.find("rue Royale / rue de la Loi");
    }

    @Benchmark
    public List<PlaceCandidate> whileTyping() {
        next = (next + 1) % typed.size();
        return gazetteer.suggest(typed.get(next), 10);
    }
}
