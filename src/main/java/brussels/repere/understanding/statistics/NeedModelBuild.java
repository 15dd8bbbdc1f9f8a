package brussels.repere.understanding.statistics;

import brussels.repere.text.BundledTable;
import brussels.repere.understanding.phrase.NeedPhrase;
import brussels.repere.understanding.phrase.PhraseTables;
import brussels.repere.understanding.statistics.NeedModelTrainer.Example;
import brussels.repere.understanding.words.WordAnalyzer;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Trains the model while the application is built, from what it brings: the phrases, and the names of the categories.
 */
public final class NeedModelBuild {

    private static final String CATEGORY = "category";
    private static final int MAX_CHOICES = 4;

    private final WordAnalyzer analyzer = new WordAnalyzer();
    private final Map<String, Integer> numbers = new LinkedHashMap<>();
    private final List<Example> examples = new ArrayList<>();

    private NeedModelBuild() {}

    /** @param arguments the file to write */
    public static void main(String[] arguments) throws IOException {
        Path file = Path.of(arguments[0]);
        Files.createDirectories(file.getParent());
        NeedModelBuild build = new NeedModelBuild();
        build.addNames();
        build.addPhrases();
        NeedModel model = NeedModelTrainer.train(List.copyOf(build.numbers.keySet()), build.examples);
        try (OutputStream out = Files.newOutputStream(file)) {
            NeedModelFile.write(model, out);
        }
    }

    private void addNames() {
        List<Map<String, String>> categories = BundledTable.read("directory/taxonomy-terms.csv").stream()
                .filter(row -> row.get("kind").equals(CATEGORY))
                .toList();
        categories.forEach(row -> numbers.put(row.get("id"), numbers.size()));
        categories.forEach(row -> Stream.of(row.get("name_fr"), row.get("name_nl"))
                .filter(Objects::nonNull)
                .forEach(name -> add(name, List.of(row.get("id")))));
    }

    private void addPhrases() {
        for (String theme : PhraseTables.THEMES) {
            for (Map<String, String> row : PhraseTables.readRows(theme)) {
                List<NeedPhrase> choices = PhraseTables.parse(row);
                // A row with many choices says little more than one with few.
                int step = Math.max(1, choices.size() / MAX_CHOICES);
                for (int i = 0; i < choices.size(); i += step) {
                    add(choices.get(i).text(), choices.get(i).terms());
                }
            }
        }
    }

    private void add(String text, List<String> terms) {
        int[] meant = terms.stream()
                .filter(numbers::containsKey)
                .mapToInt(numbers::get)
                .toArray();
        int[] features = TextFeatures.of(analyzer.analyze(text));
        if (meant.length > 0 && features.length > 0) {
            examples.add(new Example(features, meant));
        }
    }
}
