package brussels.repere.search.index;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What the search engine answered, as far as anybody here reads it. Read as it comes in: a tree of all of it took as long as
 * everything else of an answer.
 *
 * @param scrollId by which its rows go on; null where nobody asked for more
 * @param countsByValue of each count by values: how many of each, in the order of the engine
 * @param filterCounts of each count with a filter: how many pass it
 */
public record IndexResponse(
        boolean timedOut,
        String scrollId,
        long total,
        List<Row> rows,
        Map<String, Map<String, Long>> countsByValue,
        Map<String, Long> filterCounts) {

    /** The name of values that are counted behind a filter. */
    public static final String FILTERED_VALUES = "counted";

    /**
     * @param areaKey null where no area is declared
     * @param score by which it is ordered, before all else
     */
    public record Row(ServiceRecordCache.RecordKey key, String areaKey, float score) {}

    static IndexResponse read(JsonParser json) throws IOException {
        ResponseParser reading = new ResponseParser(json);
        reading.readObject(reading::readResponse);
        return new IndexResponse(
                reading.timedOut,
                reading.scrollId,
                reading.total,
                reading.rows,
                reading.countsByValue,
                reading.filterCounts);
    }

    private interface FieldHandler {
        void handle(String name) throws IOException;
    }

    private static final class ResponseParser {

        private final JsonParser json;
        private final List<Row> rows = new ArrayList<>();
        private final Map<String, Map<String, Long>> countsByValue = new HashMap<>();
        private final Map<String, Long> filterCounts = new HashMap<>();
        private boolean timedOut;
        private String scrollId;
        private long total;
        private float score;
        private final Map<String, String> fields = new HashMap<>();

        ResponseParser(JsonParser json) {
            this.json = json;
        }

        /** The fields of an object whose start has been read, or is next. */
        void readObject(FieldHandler field) throws IOException {
            if (json.currentToken() != JsonToken.START_OBJECT) {
                json.nextToken();
            }
            while (json.nextToken() == JsonToken.FIELD_NAME) {
                String name = json.currentName();
                json.nextToken();
                field.handle(name);
                if (json.currentToken() == JsonToken.START_OBJECT || json.currentToken() == JsonToken.START_ARRAY) {
                    json.skipChildren();
                }
            }
        }

        void readResponse(String name) throws IOException {
            switch (name) {
                case "_scroll_id" -> scrollId = json.getText();
                case "timed_out" -> timedOut = json.getBooleanValue();
                case "hits" -> readObject(this::readHits);
                case "aggregations" -> readObject(count -> readObject(part -> readAggregation(count, part)));
                default -> json.skipChildren();
            }
        }

        private void readHits(String name) throws IOException {
            if (name.equals("total")) {
                readObject(part -> {
                    if (part.equals("value")) {
                        total = json.getLongValue();
                    }
                });
            } else if (name.equals("hits")) {
                while (json.nextToken() == JsonToken.START_OBJECT) {
                    fields.clear();
                    readObject(this::readHit);
                    ServiceRecordCache.RecordKey key = new ServiceRecordCache.RecordKey(
                            fields.get(IndexFields.TIE_BREAKER), Long.parseLong(fields.get(IndexFields.STAMP)));
                    rows.add(new Row(key, fields.get(IndexFields.AREA), score));
                }
            } else {
                json.skipChildren();
            }
        }

        private void readHit(String name) throws IOException {
            switch (name) {
                case "_score" -> {
                    if (json.currentToken() != JsonToken.VALUE_NULL) {
                        score = json.getFloatValue();
                    }
                }
                case "sort" -> {
                    json.nextToken();
                    score = json.getFloatValue();
                    while (json.currentToken() != JsonToken.END_ARRAY) {
                        json.nextToken();
                    }
                }
                case "fields" ->
                    readObject(field -> {
                        json.nextToken();
                        fields.put(field, json.getText());
                        json.nextToken();
                    });
                default -> json.skipChildren();
            }
        }

        private void readAggregation(String name, String part) throws IOException {
            switch (part) {
                case "doc_count" -> filterCounts.put(name, json.getLongValue());
                case FILTERED_VALUES ->
                    readObject(inner -> {
                        if (inner.equals("buckets")) {
                            readBuckets(name);
                        } else {
                            json.skipChildren();
                        }
                    });
                case "buckets" -> readBuckets(name);
                default -> json.skipChildren();
            }
        }

        private void readBuckets(String name) throws IOException {
            Map<String, Long> values = countsByValue.computeIfAbsent(name, none -> new LinkedHashMap<>());
            if (json.currentToken() == JsonToken.START_OBJECT) {
                readObject(value -> readObject(part -> values.put(value, json.getLongValue())));
                return;
            }
            while (json.nextToken() == JsonToken.START_OBJECT) {
                String[] value = new String[1];
                readObject(part -> {
                    if (part.equals("key")) {
                        value[0] = json.getText();
                    } else if (part.equals("doc_count")) {
                        values.put(value[0], json.getLongValue());
                    }
                });
            }
        }
    }
}
