package brussels.repere.exchange.hsds.tabular;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;

/** Writes {@code datapackage.json}, which says what tables there are and how their columns are to be read. */
final class PackageDescriptor {

    static final String FILE_NAME = "datapackage.json";

    private static final JsonFactory JSON = new JsonFactory();

    private PackageDescriptor() {}

    static byte[] write() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (JsonGenerator json = JSON.createGenerator(out).useDefaultPrettyPrinter()) {
            json.writeStartObject();
            json.writeStringField("name", "repere");
            json.writeStringField("title", "Repère: HSDS 3.1, with the profile that /hsds/v3/profile describes");
            json.writeStringField("profile", "tabular-data-package");
            json.writeArrayFieldStart("resources");
            for (PackageTable table : PackageTable.values()) {
                writeResource(json, table);
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        return out.toByteArray();
    }

    private static void writeResource(JsonGenerator json, PackageTable table) throws IOException {
        json.writeStartObject();
        json.writeStringField("name", table.resourceName());
        json.writeStringField("path", table.fileName());
        json.writeStringField("profile", "tabular-data-resource");
        json.writeStringField("format", "csv");
        json.writeStringField("mediatype", "text/csv");
        json.writeStringField("encoding", "utf-8");
        json.writeObjectFieldStart("schema");
        json.writeStringField("primaryKey", "id");
        json.writeArrayFieldStart("fields");
        for (PackageColumn column : table.columns()) {
            writeField(json, column);
        }
        json.writeEndArray();
        writeReferences(
                json,
                table.columns().stream()
                        .filter(column -> column.referencedTable() != null)
                        .toList());
        json.writeEndObject();
        json.writeEndObject();
    }

    private static void writeField(JsonGenerator json, PackageColumn column) throws IOException {
        json.writeStartObject();
        json.writeStringField("name", column.name());
        json.writeStringField("type", column.type());
        if (column.format() != null) {
            json.writeStringField("format", column.format());
        }
        json.writeObjectFieldStart("constraints");
        json.writeBooleanField("required", column.required());
        if (column.name().equals("id")) {
            json.writeBooleanField("unique", true);
        }
        json.writeEndObject();
        json.writeEndObject();
    }

    private static void writeReferences(JsonGenerator json, List<PackageColumn> columns) throws IOException {
        if (columns.isEmpty()) {
            return;
        }
        json.writeArrayFieldStart("foreignKeys");
        for (PackageColumn column : columns) {
            json.writeStartObject();
            json.writeStringField("fields", column.name());
            json.writeObjectFieldStart("reference");
            json.writeStringField("resource", column.referencedTable());
            json.writeStringField("fields", "id");
            json.writeEndObject();
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
