package brussels.repere.understanding.phrase;

import brussels.repere.understanding.words.WordAnalyzer;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Analyses the phrases of the tables while the application is built. */
public final class PhraseBuild {

    private PhraseBuild() {}

    /** @param arguments the folder of the classes and resources of the application */
    public static void main(String[] arguments) throws IOException {
        WordAnalyzer analyzer = WordAnalyzer.ofTables();
        List<IndexedPhrase> phrases = PhraseTables.read().stream()
                .map(phrase -> PhraseCompiler.compile(phrase, analyzer))
                .flatMap(Optional::stream)
                .toList();
        try (OutputStream file = Files.newOutputStream(Path.of(arguments[0]).resolve(PhraseFile.TABLES))) {
            PhraseFile.write(phrases, file);
        }
    }
}
