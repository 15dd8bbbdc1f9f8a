package brussels.repere.main.lifecycle;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/** The option that says which data folder a command works on. */
public final class DataOption {

    @Option(
            names = "--data",
            paramLabel = "FOLDER",
            description = "Where the embedded engines keep their data (default ./data); the same as REPERE_DATA.")
    Path data;

    /** Turns the option into a setting of the application. Must be called before anything reads the configuration. */
    public void apply() {
        if (data != null) {
            System.setProperty("repere.data", data.toString());
        }
    }
}
