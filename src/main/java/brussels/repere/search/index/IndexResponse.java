package brussels.repere.search.index;

import brussels.repere.search.plan.SearchField;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A response of the search engine, as far as it is used here. It is read as a stream: building a tree of it took as long as
 * everything else that an answer needs.
 *
 * @param timedOut whether the engine gave up, so that the response is not complete
 * @param failedShards how many parts of the index gave no answer, whose documents are missing
 * @param scrollId the id by which a scroll continues; null if none was requested
 * @param total how many documents were found
 * @param countsByValue for each aggregation by values, how many documents have each value, in the order of the engine
 * @param filterCounts for each aggregation with a filter, how many documents pass it
 */
record IndexResponse(
        boolean timedOut,
        int failedShards,
        String scrollId,
        long total,
        List<Row> rows,
        Map<String, Map<String, Long>> countsByValue,
        Map<String, Long> filterCounts) {

    /** The name of an aggregation by values inside an aggregation with a filter. */
    static final String FILTERED_VALUES = "counted";

    /**
     * A document that was found.
     *
     * @param areaKey null if no area is declared
     * @param score its score, by which the rows are ordered first unless they are ordered by distance
     */
    record Row(ServiceRecordCache.RecordKey key, String areaKey, float score) {}

    static IndexResponse read(JsonParser json) throws IOException {
        ResponseParser parser = new ResponseParser(json);
        parser.readObject(parser::readResponse);
        return new IndexResponse(
                parser.timedOut,
                parser.failedShards,
                parser.scrollId,
                parser.total,
                parser.rows,
                parser.countsByValue,
                parser.filterCounts);
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
        private int failedShards;
        private String scrollId;
        private long total;
        private float score;
        private boolean hasScore;
        private final Map<String, String> fields = new HashMap<>();

        ResponseParser(JsonParser json) {
            this.json = json;
        }

        /** Reads the fields of an object whose start is the current token or the next one. */
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
                case "_shards" ->
                    readObject(field -> {
                        if (field.equals("failed")) {
                            failedShards = json.getIntValue();
                        }
                    });
                case "hits" -> readObject(this::readHits);
                case "aggregations" ->
                    readObject(aggregation -> readObject(field -> readAggregation(aggregation, field)));
                default -> json.skipChildren();
            }
        }

        private void readHits(String name) throws IOException {
            if (name.equals("total")) {
                readObject(field -> {
                    if (field.equals("value")) {
                        total = json.getLongValue();
                    }
                });
            } else if (name.equals("hits")) {
                while (json.nextToken() == JsonToken.START_OBJECT) {
                    fields.clear();
                    hasScore = false;
                    readObject(this::readHit);
                    ServiceRecordCache.RecordKey key = new ServiceRecordCache.RecordKey(
                            fields.get(IndexFields.TIE_BREAKER), Long.parseLong(fields.get(IndexFields.STAMP)));
                    rows.add(new Row(key, fields.get(SearchField.AREA.indexName()), score));
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
                        hasScore = true;
                    }
                }
                case "sort" -> {
                    json.nextToken();
                    if (!hasScore) {
                        score = json.getFloatValue();
                    }
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

        private void readAggregation(String name, String field) throws IOException {
            switch (field) {
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
                readObject(value -> readObject(field -> values.put(value, json.getLongValue())));
                return;
            }
            while (json.nextToken() == JsonToken.START_OBJECT) {
                String[] value = new String[1];
                readObject(field -> {
                    if (field.equals("key")) {
                        value[0] = json.getText();
                    } else if (field.equals("doc_count")) {
                        values.put(value[0], json.getLongValue());
                    }
                });
            }
        }
    }
}
