package brussels.repere.exchange.backup;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** A backup file that is open and known to be one. */
final class BackupFile implements AutoCloseable {

    private static final String ANOTHER_FILE_ADVICE = "Give a file that the command backup wrote.";

    private final Path file;
    private final ZipFile zip;
    private final BackupManifest manifest;

    private BackupFile(Path file, ZipFile zip, BackupManifest manifest) {
        this.file = file;
        this.zip = zip;
        this.manifest = manifest;
    }

    /** @throws BackupFailure if the file is no backup, or not a complete one */
    static BackupFile open(Path file, ObjectMapper json) {
        if (!Files.isRegularFile(file)) {
            throw new BackupFailure("There is no file " + file + ".", ANOTHER_FILE_ADVICE);
        }
        try {
            ZipFile zip = new ZipFile(file.toFile());
            ZipEntry entry = zip.getEntry(BackupManifest.ENTRY_NAME);
            if (entry == null) {
                zip.close();
                throw new BackupFailure(file + " is not a backup of Repère.", ANOTHER_FILE_ADVICE);
            }
            BackupManifest manifest = json.readValue(zip.getInputStream(entry), BackupManifest.class);
            BackupFile backup = new BackupFile(file, zip, manifest);
            backup.requireKnownFormat();
            return backup;
        } catch (ZipException broken) {
            throw new BackupFailure(
                    file + " is no backup, or not all of one.", "Copy it again from where it was written.", broken);
        } catch (IOException e) {
            throw unreadable(file, e);
        }
    }

    private void requireKnownFormat() throws IOException {
        if (manifest.format() == BackupManifest.FORMAT && manifest.rows() != null && manifest.schema() != null) {
            return;
        }
        zip.close();
        throw new BackupFailure(
                file + " has the form " + manifest.format() + ", which this version does not know.",
                "Restore it with the version that wrote it, or a later one.");
    }

    BackupManifest manifest() {
        return manifest;
    }

    Path path() {
        return file;
    }

    /** @throws BackupFailure if the backup does not have the table */
    InputStream openTable(String name) throws IOException {
        ZipEntry entry = zip.getEntry(BackupManifest.tableEntry(name));
        if (entry == null) {
            throw new BackupFailure(file + " has lost its table " + name + ".", "Use another backup.");
        }
        return new BufferedInputStream(zip.getInputStream(entry));
    }

    BackupFailure unreadable(Exception e) {
        return unreadable(file, e);
    }

    private static BackupFailure unreadable(Path file, Exception e) {
        return new BackupFailure(file + " cannot be read: " + e.getMessage(), "Use another backup.", e);
    }

    @Override
    public void close() {
        try {
            zip.close();
        } catch (IOException e) {
            throw unreadable(e);
        }
    }
}
