package brussels.repere.exchange.socialbrussels;

import brussels.repere.exchange.input.ImportFailure;
import brussels.repere.exchange.input.ImportFinding;
import brussels.repere.generation.BrusselsClock;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Keeps records as they were received, in files of the data folder, until the directory has them: an import that was cut off goes
 * on where it stopped. One import at a time holds the folder, in whatever process it runs. For one thread.
 */
final class FetchedRecordStore implements AutoCloseable {

    private static final String RECORD_SUFFIX = ".json";
    private static final String ORIGIN_FILE = "from.txt";

    private final Path folder;
    private final FileChannel lock;
    private final ObjectMapper json;

    private FetchedRecordStore(Path folder, FileChannel lock, ObjectMapper json) {
        this.folder = folder;
        this.lock = lock;
        this.json = json;
    }

    /**
     * Takes hold of the folder.
     *
     * @param origin the address of the register; records from another address are deleted
     * @throws ImportFailure if another import holds the folder, or it cannot be written
     */
    static FetchedRecordStore open(Path folder, URI origin, ObjectMapper json) {
        FileChannel lock = null;
        try {
            createFolder(folder);
            lock = FileChannel.open(folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (lock.tryLock() == null) {
                throw new OverlappingFileLockException();
            }
            FetchedRecordStore store = new FetchedRecordStore(folder, lock, json);
            Path originFile = folder.resolve(ORIGIN_FILE);
            if (!Files.exists(originFile) || !Files.readString(originFile).equals(origin.toString())) {
                store.deleteAll();
                Files.writeString(originFile, origin.toString());
            }
            return store;
        } catch (OverlappingFileLockException busy) {
            closeQuietly(lock);
            throw new ImportFailure(ImportFinding.error("", 0, "social.busy"));
        } catch (IOException e) {
            closeQuietly(lock);
            throw new ImportFailure(ImportFinding.error(folder.toString(), 0, "social.folder"));
        }
    }

    private static void createFolder(Path folder) throws IOException {
        boolean posix = folder.getFileSystem().supportedFileAttributeViews().contains("posix");
        if (posix && !Files.exists(folder)) {
            Files.createDirectories(
                    folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        }
        Files.createDirectories(folder);
    }

    private static void closeQuietly(FileChannel lock) {
        try {
            if (lock != null) {
                lock.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns the folder, in which responses may be written while they are received. */
    Path folder() {
        return folder;
    }

    void save(String id, JsonNode record) {
        try {
            write(id, record);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Replaces the file of a record in one step, so that it never holds only a part. */
    private void write(String id, JsonNode record) throws IOException {
        Path written = folder.resolve("element");
        json.writeValue(written.toFile(), record);
        Files.move(written, file(id), StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }

    private Path file(String id) {
        return folder.resolve(id + RECORD_SUFFIX);
    }

    /** Empty if the record is not here or cannot be read. */
    Optional<JsonNode> find(String id) {
        try {
            return Files.exists(file(id)) ? Optional.of(json.readTree(file(id).toFile())) : Optional.empty();
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }

    /** Returns the day on which a record was received. */
    LocalDate getFetchDate(String id) {
        try {
            return LocalDate.ofInstant(Files.getLastModifiedTime(file(id)).toInstant(), BrusselsClock.ZONE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void delete(String id) {
        try {
            Files.deleteIfExists(file(id));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Deletes all records. */
    void deleteAll() {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(FetchedRecordStore::isStoreFile).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isStoreFile(Path file) {
        String name = file.getFileName().toString();
        return name.endsWith(RECORD_SUFFIX) || name.startsWith("part-");
    }

    @Override
    public void close() {
        closeQuietly(lock);
    }
}
