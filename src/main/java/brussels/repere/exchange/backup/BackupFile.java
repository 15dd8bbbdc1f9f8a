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

/** A backup that is read: opened, and found to be one. */
final class BackupFile implements AutoCloseable {

    private static final String ANOTHER = "Give a file that the command backup wrote.";

    private final Path file;
    private final ZipFile zip;
    private final Manifest manifest;

    private BackupFile(Path file, ZipFile zip, Manifest manifest) {
        this.file = file;
        this.zip = zip;
        this.manifest = manifest;
    }

    /** @throws BackupFailure if it is none, or is not whole */
    static BackupFile open(Path file, ObjectMapper json) {
        if (!Files.isRegularFile(file)) {
            throw new BackupFailure("There is no file " + file + ".", ANOTHER);
        }
        try {
            ZipFile zip = new ZipFile(file.toFile());
            ZipEntry entry = zip.getEntry(Manifest.ENTRY);
            if (entry == null) {
                zip.close();
                throw new BackupFailure(file + " is not a backup of Repère.", ANOTHER);
            }
            Manifest manifest = json.readValue(zip.getInputStream(entry), Manifest.class);
            BackupFile backup = new BackupFile(file, zip, manifest);
            backup.requireForm();
            return backup;
        } catch (ZipException notWhole) {
            throw new BackupFailure(
                    file + " is no backup, or not all of one.", "Copy it again from where it was written.", notWhole);
        } catch (IOException e) {
            throw broken(file, e);
        }
    }

    private void requireForm() throws IOException {
        if (manifest.format() == Manifest.FORMAT && manifest.rows() != null && manifest.schema() != null) {
            return;
        }
        zip.close();
        throw new BackupFailure(
                file + " has the form " + manifest.format() + ", which this version does not know.",
                "Restore it with the version that wrote it, or a later one.");
    }

    Manifest manifest() {
        return manifest;
    }

    Path path() {
        return file;
    }

    InputStream table(String name) throws IOException {
        ZipEntry entry = zip.getEntry(Manifest.entryOf(name));
        if (entry == null) {
            throw new BackupFailure(file + " has lost its table " + name + ".", "Use another backup.");
        }
        return new BufferedInputStream(zip.getInputStream(entry));
    }

    BackupFailure broken(Exception e) {
        return broken(file, e);
    }

    private static BackupFailure broken(Path file, Exception e) {
        return new BackupFailure(file + " cannot be read: " + e.getMessage(), "Use another backup.", e);
    }

    @Override
    public void close() {
        try {
            zip.close();
        } catch (IOException e) {
            throw broken(e);
        }
    }
}
