package brussels.repere.accounts.secret;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/** The file of the key where no setting names one: made when it is needed first, for its owner alone. */
final class KeyFile {

    static final String NAME = "accounts.key";

    private static final Set<StandardOpenOption> NEW = Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);

    private KeyFile() {}

    /**
     * Reads the key of a folder, which is made if there is none.
     *
     * @throws IllegalStateException if there is a file that holds no key; the message is meant for the operator
     */
    static SealingKey read(Path folder) {
        Path file = folder.resolve(NAME);
        try {
            if (!Files.exists(file)) {
                make(folder, file);
            }
            return SealingKey.read(Files.readString(file));
        } catch (IllegalArgumentException noKey) {
            throw new IllegalStateException(
                    "The file " + file + " holds no key (" + noKey.getMessage()
                            + "). Put the right one there. Without it, remove the file, and invite anew whoever has a second factor.");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void make(Path folder, Path file) throws IOException {
        Files.createDirectories(folder);
        Path whole = folder.resolve(NAME + "." + ProcessHandle.current().pid());
        Files.deleteIfExists(whole);
        boolean posix = Files.getFileStore(folder).supportsFileAttributeView("posix");
        FileAttribute<?>[] rights = posix
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
        try (FileChannel channel = FileChannel.open(whole, NEW, rights)) {
            channel.write(StandardCharsets.US_ASCII.encode(SealingKey.create() + "\n"));
            channel.force(true);
        }
        try {
            // Another process may make one at this moment: the first one counts, and a file is there whole or not at
            // all.
            Files.createLink(file, whole);
        } catch (FileAlreadyExistsException earlier) {
            // Read it.
        } catch (UnsupportedOperationException | IOException noLinks) {
            if (!Files.exists(file)) {
                Files.move(whole, file);
            }
        } finally {
            Files.deleteIfExists(whole);
        }
    }
}
