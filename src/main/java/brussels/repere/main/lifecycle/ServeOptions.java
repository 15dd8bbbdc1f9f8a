package brussels.repere.main.lifecycle;

import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What {@code serve} may be told. Each option is a shorter way to say a setting of the application. */
public final class ServeOptions {

    @Option(
            names = "--port",
            paramLabel = "PORT",
            description = "Where to listen (default 8080); the same as -Dquarkus.http.port.")
    Integer port;

    @Mixin
    DataOption data;

    /** Makes settings of the options given. Must come before anything reads the configuration. */
    void apply() {
        if (port != null) {
            System.setProperty("quarkus.http.port", port.toString());
        }
        data.apply();
    }
}
