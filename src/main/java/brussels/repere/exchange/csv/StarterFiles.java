package brussels.repere.exchange.csv;

import brussels.repere.exchange.input.InputFile;
import java.nio.file.Path;

/** Where the starter directory is read from: the application itself, or a folder of the operator with files of the same form. */
interface StarterFiles {

    String SERVICES = "services.csv";
    String TAXONOMY = "taxonomy-terms.csv";
    String SYNONYMS = "synonyms.csv";
    String HELP_LINES = "helplines.csv";

    InputFile getFile(String name);

    static StarterFiles bundled() {
        return name -> InputFile.bundled("directory/" + name);
    }

    static StarterFiles inFolder(Path folder) {
        return name -> InputFile.of(folder.resolve(name));
    }
}
