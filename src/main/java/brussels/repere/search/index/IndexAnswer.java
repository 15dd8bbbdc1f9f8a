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
 * @param scroll by which its rows go on; null where nobody asked for more
 * @param buckets of each count by values: how many of each, in the order of the engine
 * @param counts of each count with a filter: how many pass it
 */
public record IndexAnswer(
        boolean timedOut,
        String scroll,
        long total,
        List<Row> rows,
        Map<String, Map<String, Long>> buckets,
        Map<String, Long> counts) {

    /** The name of values that are counted behind a filter. */
    public static final String COUNTED = "counted";

    /**
     * @param areaKey null where no area is declared
     * @param score by which it is ordered, before all else
     */
    public record Row(Records.Key key, String areaKey, float score) {}

    static IndexAnswer read(JsonParser json) throws IOException {
        Reading reading = new Reading(json);
        reading.object(reading::answer);
        return new IndexAnswer(
                reading.timedOut, reading.scroll, reading.total, reading.rows, reading.buckets, reading.counts);
    }

    private interface Field {
        void read(String name) throws IOException;
    }

    private static final class Reading {

        private final JsonParser json;
        private final List<Row> rows = new ArrayList<>();
        private final Map<String, Map<String, Long>> buckets = new HashMap<>();
        private final Map<String, Long> counts = new HashMap<>();
        private boolean timedOut;
        private String scroll;
        private long total;
        private float score;
        private final Map<String, String> fields = new HashMap<>();

        Reading(JsonParser json) {
            this.json = json;
        }

        /** The fields of an object whose start has been read, or is next. */
        void object(Field field) throws IOException {
            if (json.currentToken() != JsonToken.START_OBJECT) {
                json.nextToken();
            }
            while (json.nextToken() == JsonToken.FIELD_NAME) {
                String name = json.currentName();
                json.nextToken();
                field.read(name);
                if (json.currentToken() == JsonToken.START_OBJECT || json.currentToken() == JsonToken.START_ARRAY) {
                    json.skipChildren();
                }
            }
        }

        void answer(String name) throws IOException {
            switch (name) {
                case "_scroll_id" -> scroll = json.getText();
                case "timed_out" -> timedOut = json.getBooleanValue();
                case "hits" -> object(this::hits);
                case "aggregations" -> object(count -> object(part -> count(count, part)));
                default -> json.skipChildren();
            }
        }

        private void hits(String name) throws IOException {
            if (name.equals("total")) {
                object(part -> {
                    if (part.equals("value")) {
                        total = json.getLongValue();
                    }
                });
            } else if (name.equals("hits")) {
                while (json.nextToken() == JsonToken.START_OBJECT) {
                    fields.clear();
                    object(this::hit);
                    Records.Key key = new Records.Key(
                            fields.get(ServiceFields.TIE), Long.parseLong(fields.get(ServiceFields.STAMP)));
                    rows.add(new Row(key, fields.get(ServiceFields.AREA), score));
                }
            } else {
                json.skipChildren();
            }
        }

        private void hit(String name) throws IOException {
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
                    object(field -> {
                        json.nextToken();
                        fields.put(field, json.getText());
                        json.nextToken();
                    });
                default -> json.skipChildren();
            }
        }

        private void count(String name, String part) throws IOException {
            switch (part) {
                case "doc_count" -> counts.put(name, json.getLongValue());
                case COUNTED ->
                    object(inner -> {
                        if (inner.equals("buckets")) {
                            buckets(name);
                        } else {
                            json.skipChildren();
                        }
                    });
                case "buckets" -> buckets(name);
                default -> json.skipChildren();
            }
        }

        private void buckets(String name) throws IOException {
            Map<String, Long> values = buckets.computeIfAbsent(name, none -> new LinkedHashMap<>());
            if (json.currentToken() == JsonToken.START_OBJECT) {
                object(value -> object(part -> values.put(value, json.getLongValue())));
                return;
            }
            while (json.nextToken() == JsonToken.START_OBJECT) {
                String[] value = new String[1];
                object(part -> {
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
