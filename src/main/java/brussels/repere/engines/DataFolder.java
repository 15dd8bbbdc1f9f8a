package brussels.repere.engines;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;

/**
 * The folder that holds everything the embedded engines write, held by one instance at a time.
 *
 * <p>The lock is a lock of the operating system, so it ends with the process that took it, however that process ended.
 * A folder that is created here is readable by its owner alone.
 */
final class DataFolder implements AutoCloseable {

    private static final long MIN_FREE_BYTES_FIRST_START = 400L << 20;
    private static final long MIN_FREE_BYTES_RESTART = 100L << 20;
    private static final long MIN_FREE_BYTES_RUNNING = 20L << 20;
    private static final String LOCK_FILE = "repere.lock";
    private static final String USE_ANOTHER_FOLDER = "choose another folder: set REPERE_DATA, or pass --data FOLDER.";

    private final Path path;
    private final boolean firstStart;
    private final FileChannel lockChannel;

    private DataFolder(Path path, boolean firstStart, FileChannel lockChannel) {
        this.path = path;
        this.firstStart = firstStart;
        this.lockChannel = lockChannel;
    }

    /**
     * Opens the folder and creates it where it is missing.
     *
     * @throws StartFailure if the folder cannot be written, is nearly full, or is held by another instance
     */
    static DataFolder open(Path folder) {
        Path path = folder.toAbsolutePath().normalize();
        boolean firstStart = !Files.isDirectory(path.resolve(PostgresqlEngine.FOLDER))
                && !Files.isDirectory(path.resolve(OpenSearchEngine.FOLDER));
        FileChannel lockChannel = null;
        try {
            boolean created = !Files.exists(path);
            Files.createDirectories(path);
            if (created) {
                restrictToOwner(path);
            }
            lockChannel = lock(path);
            requireSpace(path, firstStart ? MIN_FREE_BYTES_FIRST_START : MIN_FREE_BYTES_RESTART);
            Files.createDirectories(path.resolve("logs"));
            return new DataFolder(path, firstStart, lockChannel);
        } catch (IOException e) {
            closeQuietly(lockChannel);
            throw new StartFailure(
                    "The data folder " + path + " cannot be written ("
                            + e.getClass().getSimpleName() + ").",
                    "Give this user the right to write there, or " + USE_ANOTHER_FOLDER,
                    e);
        } catch (StartFailure e) {
            closeQuietly(lockChannel);
            throw e;
        }
    }

    /**
     * Lets nobody but the owner look into a folder. {@link #open} calls it only for folders that it created: an
     * existing one keeps the rights that somebody gave it.
     */
    static void restrictToOwner(Path folder) throws IOException {
        PosixFileAttributeView permissions = Files.getFileAttributeView(folder, PosixFileAttributeView.class);
        if (permissions != null) {
            permissions.setPermissions(PosixFilePermissions.fromString("rwx------"));
        }
    }

    /** Returns whether another instance holds the folder now. */
    static boolean isHeld(Path folder) {
        Path file = folder.resolve(LOCK_FILE);
        if (!Files.exists(file)) {
            return false;
        }
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            return !tryLock(channel);
        } catch (IOException unknown) {
            return false;
        }
    }

    private static FileChannel lock(Path path) throws IOException {
        FileChannel channel = FileChannel.open(
                path.resolve(LOCK_FILE), StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
        if (!tryLock(channel)) {
            String holder = readHolder(channel);
            channel.close();
            throw new StartFailure(
                    "The data folder " + path + " is in use by another instance of Repère"
                            + (holder.isEmpty() ? "." : " (process " + holder + ")."),
                    "Stop that instance, or " + USE_ANOTHER_FOLDER);
        }
        channel.truncate(0);
        channel.write(
                ByteBuffer.wrap(Long.toString(ProcessHandle.current().pid()).getBytes(StandardCharsets.UTF_8)));
        return channel;
    }

    private static boolean tryLock(FileChannel channel) throws IOException {
        try {
            FileLock lock = channel.tryLock();
            return lock != null;
        } catch (OverlappingFileLockException heldByThisJvm) {
            return false;
        }
    }

    private static String readHolder(FileChannel channel) throws IOException {
        ByteBuffer content = ByteBuffer.allocate(32);
        channel.read(content, 0);
        return StandardCharsets.UTF_8.decode(content.flip()).toString().strip();
    }

    private static void requireSpace(Path path, long bytes) throws IOException {
        long free = Files.getFileStore(path).getUsableSpace();
        if (free < bytes) {
            throw new StartFailure(
                    "The disk of the data folder " + path + " is full: " + (free >> 20) + " MB are free, "
                            + (bytes >> 20) + " MB are needed.",
                    "Free some space, or " + USE_ANOTHER_FOLDER);
        }
    }

    /**
     * Checks that an engine can be started again while the application runs.
     *
     * @throws StartFailure if the disk is full
     */
    void requireSpace() {
        try {
            requireSpace(path, MIN_FREE_BYTES_RUNNING);
        } catch (IOException e) {
            throw new StartFailure("The data folder " + path + " cannot be read.", "Check the disk.", e);
        }
    }

    private static void closeQuietly(FileChannel channel) {
        if (channel != null) {
            try {
                channel.close();
            } catch (IOException alreadyGone) {
                // The start fails already, for a better reason.
            }
        }
    }

    /** The absolute, normalised path. */
    Path path() {
        return path;
    }

    /** Returns whether no engine had left data in the folder when it was opened. */
    boolean isFirstStart() {
        return firstStart;
    }

    Path resolve(String name) {
        return path.resolve(name);
    }

    /** Returns the file that receives the output of an engine. The file of the previous start is kept next to it. */
    Path prepareLog(String engine) {
        Path log = path.resolve("logs").resolve(engine + ".log");
        try {
            if (Files.exists(log)) {
                Files.move(log, log.resolveSibling(engine + ".previous.log"), StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException e) {
            throw new StartFailure(
                    "The log file " + log + " cannot be replaced.", "Give this user the right to write there.", e);
        }
        return log;
    }

    /** Releases the folder for other instances. */
    @Override
    public void close() {
        closeQuietly(lockChannel);
    }
}
