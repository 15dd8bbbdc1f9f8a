package brussels.repere.understanding.statistics;

import brussels.repere.text.BundledTable;
import brussels.repere.understanding.arbiter.SaidClaims;
import brussels.repere.understanding.grammar.AgeReader;
import brussels.repere.understanding.mention.AgeMention;
import brussels.repere.understanding.mention.AgeMentions;
import brussels.repere.understanding.model.LinearModelTrainer.Example;
import brussels.repere.understanding.words.TypedText;
import brussels.repere.understanding.words.WordAnalyzer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What ages are learnt from: the texts of {@code understanding/examples/ages.csv}, in which some numbers are ages of the persons concerned and others are not. */
final class AgeExamples {

    /** {@code text, lang, ages}: in years, parted by {@code |}. */
    static final String TABLE = "understanding/examples/ages.csv";

    /** The label of an age. */
    static final int AGE = 1;

    /** When they were written: some tell a year of birth. */
    private static final LocalDate WRITTEN_ON = LocalDate.of(2026, 12, 1);

    /** "Presque 18 ans" is 17. */
    private static final double TOLERATED_YEARS = 1;

    private static final double TOLERATED_MONTHS = 0.06;
    private static final double YEARS_IN_MONTHS = 3;

    private final WordAnalyzer analyzer = new WordAnalyzer();
    private final AgeReader grammar = new AgeReader(() -> WRITTEN_ON);

    List<String> labels() {
        return List.of("", "age");
    }

    List<Example> list() {
        List<Example> examples = new ArrayList<>();
        BundledTable.read(TABLE).forEach(row -> add(row, examples));
        return examples;
    }

    private void add(Map<String, String> row, List<Example> examples) {
        TypedText text = analyzer.analyze(row.get("text"));
        List<AgeMention> mentions = AgeMentions.find(text, WRITTEN_ON);
        Set<Integer> said = SaidClaims.of(text, grammar::read).words();
        List<Double> ages = Arrays.stream(row.get("ages").split("\\|"))
                .filter(age -> !age.isBlank())
                .map(Double::valueOf)
                .toList();
        for (AgeMention mention : mentions) {
            long told = ages.stream().filter(age -> isSame(age, mention)).count();
            long written = mentions.stream()
                    .filter(other -> ages.stream().anyMatch(age -> isSame(age, mention) && isSame(age, other)))
                    .count();
            // Which of two numbers is the age is not told.
            if (told == 0 || written <= told) {
                int label = told > 0 ? AGE : 0;
                examples.add(new Example(AgeFeatures.of(mention, mentions, said, text), new int[] {label}, 1));
            }
        }
    }

    private static boolean isSame(double age, AgeMention mention) {
        double difference = mention.years() - age;
        return Math.abs(difference) < TOLERATED_MONTHS
                || age >= YEARS_IN_MONTHS && Math.abs(difference - TOLERATED_YEARS) < TOLERATED_MONTHS;
    }
}
