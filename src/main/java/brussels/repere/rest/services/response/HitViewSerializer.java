package brussels.repere.rest.services.response;

import brussels.repere.rest.directory.ServiceView;
import brussels.repere.rest.services.response.ServicesAnswer.HitView;
import brussels.repere.rest.services.response.ServicesAnswer.RankView;
import brussels.repere.search.reason.Reason;
import brussels.repere.search.reason.ReasonCode;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.SerializedString;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.io.IOException;
import java.io.StringWriter;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Writes a hit: the fields that belong to the search, then the record, whose JSON is created once and kept as long as
 * its view. Two fifths of our time for an answer went into writing the same records again.
 */
final class HitViewSerializer extends StdSerializer<HitView> {

    private static final long serialVersionUID = 1L;

    private static final Cache<ServiceView, SerializableString> RECORD_CACHE =
            Caffeine.newBuilder().weakKeys().executor(Runnable::run).build();

    /** Most reasons apply to many services, in one search after the other. */
    private static final Cache<Reason, SerializableString> REASON_CACHE =
            Caffeine.newBuilder().maximumSize(5_000).executor(Runnable::run).build();

    /** These reasons reveal the place of the search, of which nothing is kept. */
    private static final Set<ReasonCode> PLACE_REASONS = EnumSet.of(ReasonCode.DISTANCE, ReasonCode.NEAR_BOUNDARY);

    HitViewSerializer() {
        super(HitView.class);
    }

    @Override
    public void serialize(HitView hit, JsonGenerator json, SerializerProvider provider) throws IOException {
        json.writeStartObject(hit);
        if (hit.first() != null) {
            json.writeBooleanField("first", hit.first());
        }
        json.writeStringField("tier", hit.tier());
        if (hit.certainty() != null) {
            json.writeStringField("certainty", hit.certainty());
        }
        if (hit.distanceMetres() != null) {
            json.writeNumberField("distanceMetres", hit.distanceMetres());
        }
        if (hit.open() != null) {
            provider.defaultSerializeField("open", hit.open(), json);
        }
        writeReasons(hit.why(), json, provider);
        if (hit.meets() != null) {
            provider.defaultSerializeField("meets", hit.meets(), json);
        }
        if (hit.rank() != null) {
            json.writeArrayFieldStart("rank");
            for (RankView part : hit.rank()) {
                provider.defaultSerializeValue(part, json);
            }
            json.writeEndArray();
        }
        json.writeRaw(cachedRecord(hit.listed(), json));
        json.writeEndObject();
    }

    private static void writeReasons(List<Reason> why, JsonGenerator json, SerializerProvider provider)
            throws IOException {
        json.writeArrayFieldStart("why");
        for (Reason reason : why) {
            if (PLACE_REASONS.contains(reason.code())) {
                provider.defaultSerializeValue(reason, json);
            } else {
                json.writeRawValue(cachedReason(reason, json));
            }
        }
        json.writeEndArray();
    }

    private static SerializableString cachedReason(Reason reason, JsonGenerator json) throws IOException {
        SerializableString written = REASON_CACHE.getIfPresent(reason);
        if (written == null) {
            written = new SerializedString(writeToText(reason, json));
            REASON_CACHE.put(reason, written);
        }
        return written;
    }

    private static String writeToText(Object value, JsonGenerator json) throws IOException {
        StringWriter text = new StringWriter();
        json.getCodec().writeValue(json.getCodec().getFactory().createGenerator(text), value);
        return text.toString();
    }

    /** The fields of the record, preceded by a comma. */
    private static SerializableString cachedRecord(ServiceView view, JsonGenerator json) throws IOException {
        SerializableString written = RECORD_CACHE.getIfPresent(view);
        if (written == null) {
            String object = writeToText(view, json);
            written = new SerializedString("," + object.substring(1, object.length() - 1));
            RECORD_CACHE.put(view, written);
        }
        return written;
    }
}
