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

    /** Returns the folder that the option names, or else the one configured. */
    public Path find() {
        apply();
        return StartSettings.read().dataFolder();
    }

    /** Turns the option into a setting of the application. Must be called before anything reads the configuration. */
    public void apply() {
        if (data != null) {
            System.setProperty("repere.data", data.toString());
        }
    }
}
