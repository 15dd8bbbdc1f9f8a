package brussels.repere.exchange.hsds.tabular;

import brussels.repere.exchange.input.ImportFailure;
import brussels.repere.exchange.input.ImportFinding;
import brussels.repere.exchange.input.InputFile;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** The tables of a data package, unpacked for as long as this is open. For one thread. */
final class PackageFiles implements Closeable {

    /** Of one table. The bytes are counted while they are unpacked: an archive may say less of itself than it holds. */
    private static final long MAX_TABLE_BYTES = 1L << 30;

    private final Path folder;
    private final Map<PackageTable, InputFile> files = new EnumMap<>(PackageTable.class);
    private final List<String> unknownFiles = new ArrayList<>();

    private PackageFiles(Path folder) {
        this.folder = folder;
    }

    /** @throws ImportFailure if the file is no archive, or a table in it is too large */
    static PackageFiles open(InputFile archive) {
        try (ZipFile zip = new ZipFile(archive.path().toFile())) {
            PackageFiles opened = new PackageFiles(Files.createTempDirectory("repere-hsds"));
            try {
                for (ZipEntry entry : zip.stream().toList()) {
                    opened.extract(zip, entry);
                }
                return opened;
            } catch (IOException | RuntimeException broken) {
                opened.close();
                throw broken;
            }
        } catch (ZipException none) {
            throw new ImportFailure(ImportFinding.error(archive.name(), 0, "hsds.no-archive"));
        } catch (IOException e) {
            throw new ImportFailure(ImportFinding.error(archive.name(), 0, "file.broken-off"));
        }
    }

    private void extract(ZipFile zip, ZipEntry entry) throws IOException {
        Optional<PackageTable> table = List.of(PackageTable.values()).stream()
                .filter(each -> each.fileName().equals(entry.getName()))
                .findFirst();
        if (table.isEmpty()) {
            if (!entry.getName().equals(PackageDescriptor.FILE_NAME)) {
                unknownFiles.add(entry.getName());
            }
            return;
        }
        Path path = folder.resolve(table.get().fileName());
        try (InputStream in = zip.getInputStream(entry);
                OutputStream out = Files.newOutputStream(path)) {
            byte[] buffer = new byte[1 << 16];
            long size = 0;
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                size += read;
                if (size > MAX_TABLE_BYTES) {
                    throw new ImportFailure(
                            ImportFinding.error(table.get().fileName(), 0, "file.too-large", MAX_TABLE_BYTES >> 20));
                }
                out.write(buffer, 0, read);
            }
        }
        files.put(table.get(), InputFile.of(path, MAX_TABLE_BYTES));
    }

    Optional<InputFile> find(PackageTable table) {
        return Optional.ofNullable(files.get(table));
    }

    /** Returns the names of the files that are none of the tables. */
    List<String> listUnknownFiles() {
        return unknownFiles;
    }

    @Override
    public void close() {
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
