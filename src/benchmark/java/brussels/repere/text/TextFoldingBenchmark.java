package brussels.repere.text;

import brussels.repere.geocoding.AddressWords;
import brussels.repere.hours.OpeningHours;
import brussels.repere.hours.words.HoursReader;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** How long texts take to be folded: a question, a name of a street, a description with accents, and hours. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 3, time = 1)
public class TextFoldingBenchmark {

    private static final String QUESTION = "ik zoek een dokter die arabisch spreekt in sint-jans-molenbeek";
    private static final String DESCRIPTION =
            ("Accompagnement psychosocial d’enfants, d'adolescents et de leurs familles :"
                            + " écoute, médiation, aide à la scolarité, œuvre de quartier, hébergement d’urgence. ")
                    .repeat(10);
    private static final String HOURS =
            "Du lundi au vendredi de 8h30 à 12h et de 13h à 16h30, mercredi jusque 18h, fermé en août";

    @Benchmark
    public List<WordStemmer.Word> question() {
        return WordStemmer.tokenize(QUESTION);
    }

    @Benchmark
    public List<WordStemmer.Word> description() {
        return WordStemmer.tokenize(DESCRIPTION);
    }

    @Benchmark
    public List<AddressWords.Word> street() {
        return AddressWords.tokenize("Rue de l'Église Saint-Gilles 217");
    }

    @Benchmark
    public List<String> name() {
        return NameNormalizer.words("Chaussée de Ninove");
    }

    @Benchmark
    public OpeningHours hours() {
        return HoursReader.read(HOURS, Lang.fr);
    }
}
