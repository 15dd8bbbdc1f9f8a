package brussels.repere.directory.privacy;

import brussels.repere.directory.DirectoryEntry;
import brussels.repere.directory.EntryField;
import brussels.repere.directory.facts.FieldValueCodec;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Reads stored values as what JSON makes of them, without the address of a record if that is to be withheld. Immutable.
 *
 * @param withheld whether whoever asks may not see where the record is
 */
record StoredValues(boolean withheld) {

    private static final ObjectMapper JSON = new ObjectMapper();

    Map<String, Object> facts(DirectoryEntry entry) {
        Map<String, Object> facts = new LinkedHashMap<>();
        for (EntryField field : EntryField.values()) {
            Object value = read(field.code(), FieldValueCodec.encode(field, entry));
            if (value != null) {
                facts.put(field.code(), value);
            }
        }
        return facts;
    }

    /** @param field by its code; {@code record} where all fields of a record are told at once */
    Object read(String field, String json) {
        boolean mayTell = !withheld
                || EntryField.find(field)
                        .filter(known -> known != EntryField.LOCATION)
                        .isPresent();
        if (json == null || !mayTell) {
            return null;
        }
        try {
            return JSON.readValue(json, Object.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a stored value cannot be read", e);
        }
    }
}
