package brussels.repere.main.lifecycle;

import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options of {@code serve}. Each is a shorter way to give a setting of the application. */
public final class ServeOptions {

    @Option(
            names = "--port",
            paramLabel = "PORT",
            description = "Where to listen (default 8080); the same as -Dquarkus.http.port.")
    Integer port;

    @Mixin
    DataOption data;

    /** Turns the options into settings of the application. Must be called before anything reads the configuration. */
    void apply() {
        if (port != null) {
            System.setProperty("quarkus.http.port", port.toString());
        }
        data.apply();
    }
}
