package brussels.repere.search.index;

import brussels.repere.directory.Site;
import brussels.repere.search.document.ServiceDocument;
import brussels.repere.search.plan.SearchField;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.hibernate.search.engine.backend.document.DocumentElement;
import org.hibernate.search.engine.backend.document.IndexFieldReference;
import org.hibernate.search.engine.backend.document.model.dsl.IndexSchemaElement;
import org.hibernate.search.engine.backend.types.Aggregable;
import org.hibernate.search.engine.backend.types.Norms;
import org.hibernate.search.engine.backend.types.Projectable;
import org.hibernate.search.engine.backend.types.Searchable;
import org.hibernate.search.engine.backend.types.Sortable;
import org.hibernate.search.engine.backend.types.dsl.IndexFieldTypeFactory;
import org.hibernate.search.engine.backend.types.dsl.IndexFieldTypeFinalStep;
import org.hibernate.search.engine.spatial.GeoPoint;

/** Declares the fields of the index, and writes documents to them. */
final class ServiceIndexSchema {

    private static final Set<SearchField> FACETS =
            Set.of(SearchField.CATEGORY, SearchField.SECTOR, SearchField.LANGUAGE, SearchField.MODE);
    private static final Set<SearchField> TERMS = Set.of(
            SearchField.DEVOTED_TO,
            SearchField.MARGINAL_SECTOR,
            SearchField.WHOLE_NAME,
            SearchField.AUDIENCE,
            SearchField.NOT_FOR);
    private static final Set<SearchField> SINGLE_TERMS =
            Set.of(SearchField.HOURS, SearchField.COST, SearchField.APPOINTMENT);
    private static final Set<SearchField> AGES =
            Set.of(SearchField.FITS_FROM, SearchField.FITS_TO, SearchField.ONLY_FROM, SearchField.ONLY_TO);

    private final Map<SearchField, IndexFieldReference<String>> terms = new EnumMap<>(SearchField.class);
    private final Map<SearchField, IndexFieldReference<Double>> ages = new EnumMap<>(SearchField.class);
    private final IndexFieldReference<Integer> breadth;
    private final IndexFieldReference<Integer> verified;
    private final IndexFieldReference<String> text;
    private final IndexFieldReference<GeoPoint> point;
    private final IndexFieldReference<String> tie;
    private final IndexFieldReference<Long> stamp;
    private final IndexFieldReference<String> record;

    ServiceIndexSchema(IndexSchemaElement schema) {
        terms.put(SearchField.AREA, single(schema, SearchField.AREA, f -> f.asString()
                .projectable(Projectable.YES)
                .aggregable(Aggregable.YES)));
        terms.put(SearchField.COMMUNE, single(schema, SearchField.COMMUNE, f -> f.asString()
                .aggregable(Aggregable.YES)));
        FACETS.forEach(field ->
                terms.put(field, several(schema, field, f -> f.asString().aggregable(Aggregable.YES))));
        TERMS.forEach(field -> terms.put(field, several(schema, field, f -> f.asString())));
        SINGLE_TERMS.forEach(field -> terms.put(field, single(schema, field, f -> f.asString())));
        terms.put(SearchField.NAME, several(schema, SearchField.NAME, wordsField()));
        AGES.forEach(field -> ages.put(field, single(schema, field, f -> f.asDouble())));
        this.breadth = single(schema, SearchField.BREADTH, f -> f.asInteger());
        this.verified = single(schema, SearchField.VERIFIED, f -> f.asInteger().sortable(Sortable.YES));
        this.text = single(schema, SearchField.TEXT, wordsField());
        this.point = single(schema, SearchField.POINT, f -> f.asGeoPoint().sortable(Sortable.YES));
        this.tie = schema.field(IndexFields.TIE_BREAKER, f -> f.asString().sortable(Sortable.YES))
                .toReference();
        this.stamp = schema.field(
                        IndexFields.STAMP,
                        f -> f.asLong().searchable(Searchable.NO).sortable(Sortable.YES))
                .toReference();
        this.record = schema.field(
                        IndexFields.RECORD,
                        f -> f.asString().searchable(Searchable.NO).projectable(Projectable.YES))
                .toReference();
    }

    /** A word counts if it is there, however often and in however long a text. */
    private static Function<IndexFieldTypeFactory, IndexFieldTypeFinalStep<String>> wordsField() {
        return f -> f.asString().analyzer(TextAnalysis.WORDS_ANALYZER).norms(Norms.NO);
    }

    private static <T> IndexFieldReference<T> single(
            IndexSchemaElement schema,
            SearchField field,
            Function<IndexFieldTypeFactory, IndexFieldTypeFinalStep<T>> type) {
        return schema.field(field.indexName(), type).toReference();
    }

    private static IndexFieldReference<String> several(
            IndexSchemaElement schema,
            SearchField field,
            Function<IndexFieldTypeFactory, IndexFieldTypeFinalStep<String>> type) {
        return schema.field(field.indexName(), type).multiValued().toReference();
    }

    void write(DocumentElement target, ServiceDocument document) {
        document.terms().forEach((field, values) -> values.forEach(value -> target.addValue(terms.get(field), value)));
        document.numbers().forEach((field, number) -> {
            switch (field) {
                case BREADTH -> target.addValue(breadth, number.intValue());
                case VERIFIED -> target.addValue(verified, number.intValue());
                default -> target.addValue(ages.get(field), number);
            }
        });
        Site.Point site = document.point();
        if (site != null) {
            target.addValue(point, GeoPoint.of(site.lat(), site.lon()));
        }
    }

    /** @param stems of the words in its texts and names, separated by blanks */
    void writeText(DocumentElement target, String stems) {
        target.addValue(text, stems);
    }

    /** @param json all that an answer shows of the service */
    void writeRecord(DocumentElement target, UUID id, long stampOfJson, String json) {
        target.addValue(tie, id.toString());
        target.addValue(stamp, stampOfJson);
        target.addValue(record, json);
    }
}
