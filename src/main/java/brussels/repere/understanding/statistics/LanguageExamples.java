package brussels.repere.understanding.statistics;

import brussels.repere.text.BundledTable;
import brussels.repere.understanding.arbiter.SaidClaims;
import brussels.repere.understanding.grammar.LanguageReader;
import brussels.repere.understanding.mention.LanguageMention;
import brussels.repere.understanding.mention.LanguageMentions;
import brussels.repere.understanding.model.LinearModelTrainer.Example;
import brussels.repere.understanding.words.TypedText;
import brussels.repere.understanding.words.WordAnalyzer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What languages are learnt from: the texts of {@code understanding/examples/languages.csv}, which name some that are spoken or asked for, and others. */
final class LanguageExamples {

    /** {@code text, lang, languages}: tags of those that are spoken or asked for, parted by {@code |}. */
    static final String TABLE = "understanding/examples/languages.csv";

    /** The label of a language that is spoken. */
    static final int SPOKEN = 1;

    private final WordAnalyzer analyzer = new WordAnalyzer();
    private final LanguageMentions finder = new LanguageMentions();
    private final LanguageReader grammar = new LanguageReader();

    List<String> labels() {
        return List.of("", "spoken");
    }

    List<Example> list() {
        List<Example> examples = new ArrayList<>();
        BundledTable.read(TABLE).forEach(row -> add(row, examples));
        return examples;
    }

    private void add(Map<String, String> row, List<Example> examples) {
        TypedText text = analyzer.analyze(row.get("text"));
        List<LanguageMention> mentions = finder.find(text);
        Set<Integer> said = SaidClaims.of(text, grammar::read).words();
        Set<String> spoken = Set.of(row.get("languages").split("\\|"));
        for (LanguageMention mention : mentions) {
            boolean isSpoken = spoken.contains(mention.tag());
            boolean isAlone = mentions.stream()
                    .noneMatch(other -> other != mention && other.tag().equals(mention.tag()));
            // Of a language that is named twice it is not told where somebody speaks it.
            if (!isSpoken || isAlone) {
                int label = isSpoken ? SPOKEN : 0;
                examples.add(new Example(LanguageFeatures.of(mention, mentions, said, text), new int[] {label}, 1));
            }
        }
    }
}
