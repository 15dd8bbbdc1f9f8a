package brussels.repere.exchange.input;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/**
 * A file to import: one of the user, or one that is bundled with the application.
 *
 * @param name what findings call the file
 * @param path null for a bundled file
 * @param resource null for a file of the user
 */
public record InputFile(String name, Path path, URL resource) {

    /** The boundaries of the whole country fit in, and so does any register. A larger file is something else. */
    private static final long DEFAULT_MAX_BYTES = 128L << 20;

    /** @throws ImportFailure if the file is missing, cannot be read, or is too large to be held in memory */
    public static InputFile of(Path path) {
        return of(path, DEFAULT_MAX_BYTES);
    }

    /**
     * @param maxBytes a file that is read as a stream may be larger than one that is held in memory
     * @throws ImportFailure if the file is missing, cannot be read, or is too large
     */
    public static InputFile of(Path path, long maxBytes) {
        String name = path.getFileName().toString();
        try {
            if (!Files.isRegularFile(path)) {
                throw new ImportFailure(ImportFinding.error(name, 0, "file.missing"));
            }
            if (!Files.isReadable(path)) {
                throw new ImportFailure(ImportFinding.error(name, 0, "file.unreadable"));
            }
            if (Files.size(path) > maxBytes) {
                throw new ImportFailure(ImportFinding.error(name, 0, "file.too-large", maxBytes >> 20));
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
