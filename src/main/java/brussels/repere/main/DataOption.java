package brussels.repere.main;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/** Which data a command works on. */
final class DataOption {

    @Option(
            names = "--data",
            paramLabel = "FOLDER",
            description = "Where the embedded engines keep their data (default ./data); the same as REPERE_DATA.")
    Path data;

    /** Makes a setting of the option given. Must come before anything reads the configuration. */
    void apply() {
        if (data != null) {
            System.setProperty("repere.data", data.toString());
        }
    }
}
