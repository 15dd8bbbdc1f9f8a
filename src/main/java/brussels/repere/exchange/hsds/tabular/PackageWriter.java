package brussels.repere.exchange.hsds.tabular;

import brussels.repere.exchange.files.TemporaryFile;
import brussels.repere.exchange.hsds.HsdsObject;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * Writes nested objects as rows of tables. Each table is written to a temporary file of its own, so that no table is held in
 * memory; nothing is left of the files when this is closed. The same objects make the same bytes. For one thread.
 */
final class PackageWriter implements AutoCloseable {

    /** All archives have the same time: an archive of unchanged data is the same file. */
    private static final LocalDateTime ENTRY_TIME = LocalDateTime.of(2000, 1, 1, 0, 0);

    /** Stands in a column that is required and of which nobody knows the value. */
    static final String UNKNOWN = "-";

    private static final String LINK_COLUMN = "service_at_location_id";

    private final Map<PackageTable, TemporaryFile> files = new EnumMap<>(PackageTable.class);
    private final Map<PackageTable, CSVPrinter> printers = new EnumMap<>(PackageTable.class);

    /** The ids that were written, of the tables to whose rows several objects refer. */
    private final Map<PackageTable, Set<Object>> writtenIds = new EnumMap<>(Map.of(
            PackageTable.LOCATION, new HashSet<>(),
            PackageTable.ADDRESS, new HashSet<>(),
            PackageTable.TAXONOMY_TERM, new HashSet<>(),
            PackageTable.UNIT, new HashSet<>()));

    PackageWriter() throws IOException {
        for (PackageTable table : PackageTable.values()) {
            TemporaryFile file = TemporaryFile.create();
            files.put(table, file);
            CSVPrinter printer = new CSVPrinter(
                    new BufferedWriter(new OutputStreamWriter(file.openForWriting(), StandardCharsets.UTF_8)),
                    CSVFormat.RFC4180);
            printers.put(table, printer);
            printer.printRecord(
                    table.columns().stream().map(PackageColumn::name).toList());
        }
    }

    /** Writes an object as a row, and all objects in it as rows of their own tables. */
    void write(PackageTable table, HsdsObject object) {
        write(table, object, null);
    }

    /** @param linkId id of the service at location in which the object stands; null if it stands in none */
    private void write(PackageTable table, HsdsObject object, Object linkId) {
        Map<String, Object> fields = object.fields();
        if (!writtenIds.containsKey(table) || writtenIds.get(table).add(fields.get("id"))) {
            print(table, fields, linkId);
        }
        Object innerLinkId = table == PackageTable.SERVICE_AT_LOCATION ? fields.get("id") : linkId;
        fields.forEach((name, value) -> {
            if (value instanceof Collection<?> parts) {
                PackageTable.findByListField(name)
                        .ifPresent(inner -> castObjects(parts).forEach(part -> write(inner, part, innerLinkId)));
            } else if (name.equals("taxonomy_term")) {
                write(PackageTable.TAXONOMY_TERM, (HsdsObject) value, null);
            } else if (name.equals("unit")) {
                write(PackageTable.UNIT, (HsdsObject) value, null);
            }
        });
    }

    private static List<HsdsObject> castObjects(Collection<?> parts) {
        return parts.stream().map(HsdsObject.class::cast).toList();
    }

    private void print(PackageTable table, Map<String, Object> fields, Object linkId) {
        try {
            printers.get(table)
                    .printRecord(table.columns().stream()
                            .map(column -> cell(
                                    column, column.name().equals(LINK_COLUMN) ? linkId : fields.get(column.name())))
                            .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String cell(PackageColumn column, Object value) {
        String text = text(value);
        return text.isEmpty() && column.required() ? UNKNOWN : text;
    }

    private static String text(Object value) {
        return value instanceof Collection<?> values
                ? values.stream().map(Object::toString).collect(Collectors.joining(" "))
                : Objects.toString(value, "");
    }

    /** Returns how many rows a table has, without its header. */
    int countRows(PackageTable table) {
        return (int) printers.get(table).getRecordCount() - 1;
    }

    /** Writes the tables and their description as an archive. */
    void finish(OutputStream out) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(out);
        putEntry(zip, PackageDescriptor.FILE_NAME);
        zip.write(PackageDescriptor.write());
        zip.closeEntry();
        for (PackageTable table : PackageTable.values()) {
            printers.get(table).flush();
            putEntry(zip, table.fileName());
            files.get(table).copyTo(zip);
            zip.closeEntry();
        }
        zip.finish();
    }

    private static void putEntry(ZipOutputStream zip, String name) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(ENTRY_TIME);
        zip.putNextEntry(entry);
    }

    @Override
    public void close() {
        files.values().forEach(TemporaryFile::close);
    }
}
