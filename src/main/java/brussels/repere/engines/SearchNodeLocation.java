package brussels.repere.engines;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Finds the jars of the search node: next to the packaged application, or in the build folder during development. */
final class SearchNodeLocation {

    private SearchNodeLocation() {}

    static Path getJarFolder() {
        Path start = Path.of(System.getProperty("java.class.path").split(File.pathSeparator)[0])
                .toAbsolutePath()
                .normalize();
        Path application = start.getParent() == null ? start : start.getParent();
        List<Path> candidates = List.of(
                application.resolve("search-node/lib"),
                Path.of("target/search-node/lib").toAbsolutePath());
        return candidates.stream()
                .filter(Files::isDirectory)
                .findFirst()
                .orElseThrow(() -> new StartFailure(
                        "The embedded search engine is missing: looked in " + candidates + ".",
                        "Build with `mvn package` and keep the folder quarkus-app whole, or configure external search"
                                + " hosts (quarkus.elasticsearch.hosts)."));
    }
}
