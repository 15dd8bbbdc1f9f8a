package brussels.repere.search.index;

import brussels.repere.directory.Language;
import brussels.repere.directory.Languages;
import brussels.repere.directory.ListedService;
import brussels.repere.directory.ServiceAtLocation;
import brussels.repere.directory.Site;
import brussels.repere.directory.Taxonomies;
import brussels.repere.text.Bilingual;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.hibernate.search.engine.backend.document.DocumentElement;
import org.hibernate.search.engine.backend.document.IndexFieldReference;
import org.hibernate.search.engine.backend.document.model.dsl.IndexSchemaElement;
import org.hibernate.search.engine.backend.types.Aggregable;
import org.hibernate.search.engine.backend.types.Projectable;
import org.hibernate.search.engine.backend.types.Searchable;
import org.hibernate.search.engine.backend.types.Sortable;
import org.hibernate.search.engine.spatial.GeoPoint;
import org.hibernate.search.mapper.pojo.bridge.TypeBridge;
import org.hibernate.search.mapper.pojo.bridge.binding.TypeBindingContext;
import org.hibernate.search.mapper.pojo.bridge.mapping.programmatic.TypeBinder;
import org.hibernate.search.mapper.pojo.bridge.runtime.TypeBridgeWriteContext;

/** Declares the fields of the index and fills them from what the directory tells of a service, which is all there is in it. */
final class ServiceBinder implements TypeBinder {

    private static final int MONTHS_PLACE = 100;

    private final Taxonomies taxonomies;

    ServiceBinder(Taxonomies taxonomies) {
        this.taxonomies = taxonomies;
    }

    @Override
    public void bind(TypeBindingContext context) {
        // What changed is told by the queue, not by entities.
        context.dependencies().useRootOnly();
        context.bridge(ServiceAtLocation.class, new Bridge(context.indexSchemaElement(), taxonomies));
    }

    private static final class Bridge implements TypeBridge<ServiceAtLocation> {

        private final Taxonomies taxonomies;
        private final IndexFieldReference<String> area;
        private final IndexFieldReference<String> category;
        private final IndexFieldReference<String> sector;
        private final IndexFieldReference<String> language;
        private final IndexFieldReference<String> mode;
        private final IndexFieldReference<String> name;
        private final IndexFieldReference<GeoPoint> point;
        private final IndexFieldReference<Integer> verified;
        private final IndexFieldReference<String> tie;
        private final IndexFieldReference<String> record;

        Bridge(IndexSchemaElement schema, Taxonomies taxonomies) {
            this.taxonomies = taxonomies;
            this.area = schema.field(
                            ServiceFields.AREA,
                            f -> f.asString().projectable(Projectable.YES).aggregable(Aggregable.YES))
                    .toReference();
            this.category = counted(schema, ServiceFields.CATEGORY);
            this.sector = counted(schema, ServiceFields.SECTOR);
            this.language = counted(schema, ServiceFields.LANGUAGE);
            this.mode = counted(schema, ServiceFields.MODE);
            this.name = schema.field(ServiceFields.NAME, f -> f.asString().analyzer(NameAnalysis.NAME))
                    .multiValued()
                    .toReference();
            this.point = schema.field(ServiceFields.POINT, f -> f.asGeoPoint().sortable(Sortable.YES))
                    .toReference();
            this.verified = schema.field(
                            ServiceFields.VERIFIED, f -> f.asInteger().sortable(Sortable.YES))
                    .toReference();
            this.tie = schema.field(ServiceFields.TIE, f -> f.asString().sortable(Sortable.YES))
                    .toReference();
            this.record = schema.field(
                            ServiceFields.RECORD,
                            f -> f.asString().searchable(Searchable.NO).projectable(Projectable.YES))
                    .toReference();
        }

        private static IndexFieldReference<String> counted(IndexSchemaElement schema, String name) {
            return schema.field(name, f -> f.asString().aggregable(Aggregable.YES))
                    .multiValued()
                    .toReference();
        }

        @Override
        public void write(DocumentElement document, ServiceAtLocation entity, TypeBridgeWriteContext context) {
            ListedService service = entity.listed();
            Optional.ofNullable(service.areaKey()).ifPresent(key -> document.addValue(area, key));
            service.categories().forEach(term -> document.addValue(category, term));
            taxonomies.get().sectorsOf(service.categories()).forEach(term -> document.addValue(sector, term));
            languages(service).forEach(tag -> document.addValue(language, tag));
            service.modes().forEach(each -> document.addValue(mode, each.code()));
            names(service).forEach(each -> document.addValue(name, each));
            Optional.ofNullable(service.site())
                    .map(Site::point)
                    .ifPresent(at -> document.addValue(point, GeoPoint.of(at.lat(), at.lon())));
            Optional.ofNullable(service.provenance().lastVerified())
                    .ifPresent(month -> document.addValue(verified, number(month)));
            document.addValue(tie, service.id().toString());
            document.addValue(record, RecordJson.write(service));
        }

        private static Set<String> names(ListedService service) {
            Set<String> names = new LinkedHashSet<>(service.alternateNames());
            for (Bilingual each : Arrays.asList(service.service(), service.organization())) {
                if (each != null) {
                    Stream.of(each.fr(), each.nl()).filter(Objects::nonNull).forEach(names::add);
                }
            }
            return names;
        }

        private static Set<String> languages(ListedService service) {
            Set<String> tags = new LinkedHashSet<>(service.languages());
            service.languages().stream()
                    .map(tag -> Languages.known().find(tag).map(Language::wider).orElse(null))
                    .filter(Objects::nonNull)
                    .forEach(tags::add);
            return tags;
        }

        private static int number(YearMonth month) {
            return month.getYear() * MONTHS_PLACE + month.getMonthValue();
        }
    }
}
