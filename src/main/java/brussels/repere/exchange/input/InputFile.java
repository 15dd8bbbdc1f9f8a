package brussels.repere.exchange.input;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/**
 * Something to import: a file of the user, or one that the application brings.
 *
 * @param name as the report calls it
 * @param path null for one that the application brings
 */
public record InputFile(String name, Path path, URL resource) {

    /** Boundaries of the whole country fit in, and any register; what is larger is something else. */
    private static final long DEFAULT_MAX_BYTES = 128L << 20;

    public static InputFile of(Path path) {
        return of(path, DEFAULT_MAX_BYTES);
    }

    /** @param largest bytes; what is read as a stream may be larger than what is held in memory */
    public static InputFile of(Path path, long largest) {
        String name = path.getFileName().toString();
        try {
            if (!Files.isRegularFile(path)) {
                throw new ImportFailure(ImportFinding.error(name, 0, "file.missing"));
            }
            if (!Files.isReadable(path)) {
                throw new ImportFailure(ImportFinding.error(name, 0, "file.unreadable"));
            }
            if (Files.size(path) > largest) {
                throw new ImportFailure(ImportFinding.error(name, 0, "file.too-large", largest >> 20));
            }
        } catch (IOException e) {
            throw new ImportFailure(ImportFinding.error(name, 0, "file.unreadable"));
        }
        return new InputFile(name, path, null);
    }

    public static InputFile bundled(String resource) {
        URL url = Thread.currentThread().getContextClassLoader().getResource(resource);
        if (url == null) {
            throw new IllegalStateException(resource + " is missing from the application");
        }
        return new InputFile(resource.substring(resource.lastIndexOf('/') + 1), null, url);
    }

    public InputStream open() {
        try {
            return path == null ? resource.openStream() : Files.newInputStream(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public String extension() {
        int dot = name.lastIndexOf('.');
        return dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
    }
}
