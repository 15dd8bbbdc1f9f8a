package brussels.repere.understanding;

import brussels.repere.exchange.territory.BundledTerritory;
import brussels.repere.geocoding.gazetteer.Gazetteer;
import brussels.repere.geocoding.lines.StreetLines;
import brussels.repere.geocoding.register.AddressRegister;
import brussels.repere.geography.TerritoryMap;
import brussels.repere.understanding.figures.BundledTaxonomy;
import brussels.repere.understanding.reading.Reading;
import java.util.Set;
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

/** How long a question of 60 characters and an e-mail of 2,000 take to be read, places included. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
public class TextReaderBenchmark {

    private static final String QUESTION = "ma mère de 84 ans est tombée, elle sait plus se laver, uccle";

    private static final String EMAIL =
            """
            Bonjour,
            Je vous écris pour ma voisine, 83 ans, qui habite seule à Schaerbeek, rue Haute 12. Elle ne sait plus faire
            son ménage et elle oublie de manger. Son fils vit à Liège et ne vient qu'un week-end sur deux. Elle ne veut pas
            de maison de repos. Ik zoek ook iemand die op vrijdag haar boodschappen doet, want de winkel is te ver, en een
            verpleegster voor de spuitjes. Met vriendelijke groeten, een buurman die zich zorgen maakt over haar.
            """;

    private TextReader reader;
    private String longText;

    @Setup
    public void load() {
        TerritoryMap map = TerritoryMap.of(BundledTerritory.read(), 1);
        reader = TextReader.of(
                BundledTaxonomy.read(), new Gazetteer(AddressRegister.bundled(), StreetLines.none(), map));
        longText = EMAIL.repeat(TextReader.MAX_LENGTH / EMAIL.length() + 1).substring(0, TextReader.MAX_LENGTH);
    }

    @Benchmark
    public Reading question() {
        return reader.read(QUESTION, Set.of(), true);
    }

    @Benchmark
    public Reading longestText() {
        return reader.read(longText, Set.of(), true);
    }
}
