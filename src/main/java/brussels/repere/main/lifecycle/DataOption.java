package brussels.repere.main.lifecycle;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/** Which data a command works on. */
public final class DataOption {

    @Option(
            names = "--data",
            paramLabel = "FOLDER",
            description = "Where the embedded engines keep their data (default ./data); the same as REPERE_DATA.")
    Path data;

    /** Makes a setting of the option given. Must come before anything reads the configuration. */
    public void apply() {
        if (data != null) {
            System.setProperty("repere.data", data.toString());
        }
    }
}
