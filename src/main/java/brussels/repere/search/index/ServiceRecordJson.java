package brussels.repere.search.index;

import brussels.repere.directory.ListedService;
import brussels.repere.directory.PublicLocation;
import brussels.repere.directory.Site;
import brussels.repere.directory.StatedLocation;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;

/**
 * Writes and reads the record that the index keeps of a service. Safe for use by several threads.
 *
 * <p>Hits are answered from the index, without the database. One field for each thing that a hit shows would make a mapping of
 * dozens of fields that nothing searches. So a document has the few fields that searches use, and one stored field with the
 * {@link ListedService} as JSON. The name of that field has the number of its form ({@link IndexFields#RECORD}): a version that
 * writes another form changes the name, finds that the index is not its own, and rebuilds it. Names of territories, categories
 * and languages are added from memory when the answer is written, so that they are current and in the requested language.
 */
final class ServiceRecordJson {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .defaultPropertyInclusion(
                    JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.NON_NULL))
            .addMixIn(PublicLocation.class, PublicLocationJson.class)
            .build();
    private static final ObjectReader READER = MAPPER.readerFor(ListedService.class);
    private static final ObjectWriter WRITER = MAPPER.writerFor(ListedService.class);

    private ServiceRecordJson() {}

    /** Makes locations as everybody has to, so that a confidential site does not come out of an index either. */
    private abstract static class PublicLocationJson {

        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        static PublicLocation of(StatedLocation location) {
            return PublicLocation.of(location);
        }

        @JsonProperty
        abstract Site site();
    }

    static String write(ListedService service) {
        try {
            return WRITER.writeValueAsString(service);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    static ListedService read(String json) {
        try {
            return READER.readValue(json);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the index holds a record of another form", e);
        }
    }
}
