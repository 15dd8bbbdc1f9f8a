package brussels.repere.directory.facts;

import brussels.repere.directory.ContactDetails;
import brussels.repere.directory.DirectoryEntry;
import brussels.repere.directory.EntryField;
import brussels.repere.directory.Offering;
import brussels.repere.directory.Provenance;
import brussels.repere.directory.ServiceAccess;
import brussels.repere.directory.ServiceTexts;
import brussels.repere.directory.StatedLocation;
import brussels.repere.eligibility.Eligibility;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** Writes all fields of a record as JSON, each as {@link FieldValueCodec} writes it, and reads them again. */
public final class EntryCodec {

    private static final ObjectMapper JSON = new ObjectMapper();

    private EntryCodec() {}

    public static String encode(DirectoryEntry entry) {
        ObjectNode fields = JSON.createObjectNode();
        for (EntryField field : EntryField.values()) {
            fields.put(field.code(), FieldValueCodec.encode(field, entry));
        }
        return fields.toString();
    }

    /** Returns a record of which nothing is known but what was written. */
    public static DirectoryEntry decode(String json, Provenance provenance) {
        DirectoryEntry entry = empty(provenance);
        JsonNode fields = parse(json);
        for (EntryField field : EntryField.values()) {
            if (fields.has(field.code())) {
                entry = FieldValueCodec.decode(field, fields.get(field.code()).asText(), entry);
            }
        }
        return entry;
    }

    private static DirectoryEntry empty(Provenance provenance) {
        return new DirectoryEntry(
                provenance,
                new DirectoryEntry.Organization(null, List.of(), null),
                new Offering(List.of(), List.of(), List.of()),
                StatedLocation.NONE,
                null,
                new ContactDetails(List.of(), null, null),
                new ServiceAccess(null, Eligibility.UNKNOWN, null),
                ServiceTexts.NONE);
    }

    private static JsonNode parse(String json) {
        try {
            return JSON.readTree(json);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a stored record cannot be read", e);
        }
    }
}
