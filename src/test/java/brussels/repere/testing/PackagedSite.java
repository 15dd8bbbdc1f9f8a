package brussels.repere.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * The packaged application with the starter directory, as a visitor of its pages meets it: started for the first test that asks for its
 * {@link URL}, and ended after the last one. Without a browser it is not started, and these tests say that they are skipped.
 */
public final class PackagedSite implements BeforeAllCallback, ParameterResolver {

    @Override
    public void beforeAll(ExtensionContext context) {
        ChromiumBrowser.shared();
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == URL.class;
    }

    @Override
    public URL resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return context.getRoot()
                .getStore(ExtensionContext.Namespace.create(PackagedSite.class))
                .computeIfAbsent(Site.class, key -> Site.start(), Site.class)
                .url();
    }

    private record Site(RunningJar jar, Path folder, URL url) implements AutoCloseable {

        static Site start() {
            try {
                Path folder = Files.createTempDirectory("packaged-site");
                EngineFileCache.copyInto(folder.resolve("data"));
                RunningJar jar = RunningJar.start(
                        folder,
                        Map.of("quarkus.http.port", "0"),
                        "--data",
                        folder.resolve("data").toString());
                return new Site(jar, folder, URI.create(jar.awaitReady() + "/").toURL());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public void close() throws IOException {
            jar.close();
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }
}
