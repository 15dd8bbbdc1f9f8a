package brussels.repere.exchange.spreadsheet;

import brussels.repere.exchange.input.ImportFailure;
import brussels.repere.exchange.input.ImportFinding;
import brussels.repere.exchange.input.InputFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Collections;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** Says of a file what kind of workbook it is, if it is one, and refuses what is no {@code .xlsx} or unpacks to too much. */
public final class WorkbookCheck {

    private static final byte[] ZIP = {'P', 'K', 3, 4};
    /** Excel 97 to 2003. */
    private static final byte[] OLE2 = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

    private static final String TABLES_OF_XLSX = "xl/";
    private static final String CONTENT_OF_ODS = "content.xml";

    /** All institutions of a register take some tens of megabytes. */
    private static final long MAX_UNPACKED_BYTES = 512L << 20;

    private static final int BUFFER_SIZE = 1 << 16;

    private WorkbookCheck() {}

    /** Returns whether a file is a workbook of some kind, by how it begins. */
    public static boolean isWorkbook(InputFile file) {
        byte[] start = readStart(file);
        return Arrays.equals(start, ZIP) || Arrays.equals(start, OLE2);
    }

    private static byte[] readStart(InputFile file) {
        try (InputStream in = file.open()) {
            return in.readNBytes(ZIP.length);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @throws ImportFailure if the file is no workbook that is read here; the finding names the remedy */
    static void check(InputFile file) {
        if (Arrays.equals(readStart(file), OLE2)) {
            throw failure(file, "xlsx.other-form");
        }
        try (ZipFile zip = new ZipFile(file.path().toFile())) {
            checkEntries(file, zip);
        } catch (IOException malformed) {
            throw failure(file, "xlsx.malformed");
        }
    }

    /** An archive may say less of itself than it holds, so what it unpacks to is counted. */
    private static void checkEntries(InputFile file, ZipFile zip) throws IOException {
        boolean hasTables = false;
        byte[] buffer = new byte[BUFFER_SIZE];
        long unpacked = 0;
        for (ZipEntry entry : Collections.list(zip.entries())) {
            if (entry.getName().equals(CONTENT_OF_ODS)) {
                throw failure(file, "xlsx.other-form");
            }
            hasTables |= entry.getName().startsWith(TABLES_OF_XLSX);
            try (InputStream in = zip.getInputStream(entry)) {
                for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
                    unpacked += count;
                    if (unpacked > MAX_UNPACKED_BYTES) {
                        throw failure(file, "xlsx.too-large");
                    }
                }
            }
        }
        if (!hasTables) {
            throw failure(file, "xlsx.malformed");
        }
    }

    private static ImportFailure failure(InputFile file, String code) {
        return new ImportFailure(ImportFinding.error(file.name(), 0, code));
    }
}
