package brussels.repere.search.index;

import brussels.repere.directory.Language;
import brussels.repere.directory.LanguageRegistry;
import brussels.repere.directory.ListedService;
import brussels.repere.directory.Site;
import brussels.repere.directory.hours.StatedHours;
import brussels.repere.directory.storage.ServiceAtLocation;
import brussels.repere.directory.taxonomy.CurrentTaxonomy;
import brussels.repere.directory.taxonomy.Taxonomy;
import brussels.repere.geography.Level;
import brussels.repere.geography.delimitation.CurrentTerritoryMap;
import brussels.repere.search.devotion.DevotionRule;
import brussels.repere.search.question.TypedNameText;
import brussels.repere.text.Bilingual;
import brussels.repere.text.WordStemmer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
import org.hibernate.search.mapper.pojo.bridge.TypeBridge;
import org.hibernate.search.mapper.pojo.bridge.binding.TypeBindingContext;
import org.hibernate.search.mapper.pojo.bridge.mapping.programmatic.TypeBinder;
import org.hibernate.search.mapper.pojo.bridge.runtime.TypeBridgeWriteContext;

/** Declares the fields of the index, and fills them from what the directory publishes of a service, and nothing else. */
final class ServiceDocumentBinder implements TypeBinder {

    private final CurrentTaxonomy taxonomies;
    private final CurrentTerritoryMap maps;
    private final DevotionRule devotion;

    ServiceDocumentBinder(CurrentTaxonomy taxonomies, CurrentTerritoryMap maps, DevotionRule devotion) {
        this.taxonomies = taxonomies;
        this.maps = maps;
        this.devotion = devotion;
    }

    @Override
    public void bind(TypeBindingContext context) {
        // The queue says what changed; Hibernate Search need not find out which properties matter.
        context.dependencies().useRootOnly();
        context.bridge(
                ServiceAtLocation.class,
                new ServiceDocumentBridge(context.indexSchemaElement(), taxonomies, maps, devotion));
    }

    private static final class ServiceDocumentBridge implements TypeBridge<ServiceAtLocation> {

        private final CurrentTaxonomy taxonomies;
        private final CurrentTerritoryMap maps;
        private final DevotionRule devotion;
        private final IndexFieldReference<String> area;
        private final IndexFieldReference<String> category;
        private final IndexFieldReference<String> sector;
        private final IndexFieldReference<String> language;
        private final IndexFieldReference<String> mode;
        private final IndexFieldReference<String> commune;
        private final IndexFieldReference<Integer> breadth;
        private final IndexFieldReference<String> devotedTo;
        private final IndexFieldReference<String> marginalSector;
        private final IndexFieldReference<String> name;
        private final IndexFieldReference<String> wholeName;
        private final IndexFieldReference<String> text;
        private final IndexFieldReference<String> hours;
        private final IndexFieldReference<GeoPoint> point;
        private final IndexFieldReference<Integer> verified;
        private final EligibilityFields eligibility;
        private final IndexFieldReference<String> tie;
        private final IndexFieldReference<Long> stamp;
        private final IndexFieldReference<String> record;

        ServiceDocumentBridge(
                IndexSchemaElement schema,
                CurrentTaxonomy taxonomies,
                CurrentTerritoryMap maps,
                DevotionRule devotion) {
            this.taxonomies = taxonomies;
            this.maps = maps;
            this.devotion = devotion;
            this.area = schema.field(
                            IndexFields.AREA,
                            f -> f.asString().projectable(Projectable.YES).aggregable(Aggregable.YES))
                    .toReference();
            this.category = facetField(schema, IndexFields.CATEGORY);
            this.sector = facetField(schema, IndexFields.SECTOR);
            this.language = facetField(schema, IndexFields.LANGUAGE);
            this.mode = facetField(schema, IndexFields.MODE);
            this.commune = schema.field(IndexFields.COMMUNE, f -> f.asString().aggregable(Aggregable.YES))
                    .toReference();
            this.breadth = schema.field(IndexFields.BREADTH, f -> f.asInteger()).toReference();
            this.devotedTo = termsField(schema, IndexFields.DEVOTED_TO);
            this.marginalSector = termsField(schema, IndexFields.MARGINAL_SECTOR);
            this.name =
                    schema.field(IndexFields.NAME, wordsField()).multiValued().toReference();
            this.wholeName = schema.field(IndexFields.WHOLE_NAME, f -> f.asString())
                    .multiValued()
                    .toReference();
            this.text = schema.field(IndexFields.TEXT, wordsField()).toReference();
            this.hours = schema.field(IndexFields.HOURS, f -> f.asString()).toReference();
            this.point = schema.field(IndexFields.POINT, f -> f.asGeoPoint().sortable(Sortable.YES))
                    .toReference();
            this.verified = schema.field(
                            IndexFields.VERIFIED, f -> f.asInteger().sortable(Sortable.YES))
                    .toReference();
            this.eligibility = new EligibilityFields(schema);
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

        private static IndexFieldReference<String> termsField(IndexSchemaElement schema, String name) {
            return schema.field(name, f -> f.asString()).multiValued().toReference();
        }

        private static IndexFieldReference<String> facetField(IndexSchemaElement schema, String name) {
            return schema.field(name, f -> f.asString().aggregable(Aggregable.YES))
                    .multiValued()
                    .toReference();
        }

        @Override
        public void write(DocumentElement document, ServiceAtLocation entity, TypeBridgeWriteContext context) {
            ListedService service = entity.listed();
            Optional.ofNullable(service.areaKey()).ifPresent(key -> document.addValue(area, key));
            listCategories(service).forEach(term -> document.addValue(category, term));
            document.addValue(breadth, service.offering().categories().size());
            devotion.listDevoted(service, taxonomies.get()).forEach(term -> document.addValue(devotedTo, term));
            devotion.listMarginalSectors(service, taxonomies.get())
                    .forEach(term -> document.addValue(marginalSector, term));
            taxonomies
                    .get()
                    .sectorsOf(service.offering().categories())
                    .forEach(term -> document.addValue(sector, term));
            listLanguages(service).forEach(tag -> document.addValue(language, tag));
            service.offering().modes().forEach(each -> document.addValue(mode, each.code()));
            for (String each : listNames(service)) {
                document.addValue(name, WordStemmer.joinPlain(each));
                document.addValue(wholeName, TypedNameText.whole(each));
            }
            service.contact().phones().forEach(phone -> document.addValue(wholeName, TypedNameText.whole(phone)));
            document.addValue(text, TextAnalysis.joinStems(listTexts(service)));
            Optional.ofNullable(service.access().hours())
                    .ifPresent(words -> document.addValue(hours, StatedHours.key(words)));
            Optional.ofNullable(service.location().site())
                    .map(Site::point)
                    .ifPresent(sitePoint -> writePoint(document, sitePoint));
            Optional.ofNullable(service.hoursAsOf())
                    .ifPresent(month -> document.addValue(verified, IndexFields.toMonthNumber(month)));
            eligibility.write(document, service.access().eligibility());
            document.addValue(tie, service.id().toString());
            String json = ServiceRecordJson.write(service);
            document.addValue(stamp, stamp(json));
            document.addValue(record, json);
        }

        private void writePoint(DocumentElement document, Site.Point sitePoint) {
            document.addValue(point, GeoPoint.of(sitePoint.lat(), sitePoint.lon()));
            maps.get()
                    .findTerritory(Level.COMMUNE, sitePoint.lon(), sitePoint.lat())
                    .ifPresent(territory ->
                            document.addValue(commune, territory.key().code()));
        }

        private Set<String> listCategories(ListedService service) {
            Taxonomy taxonomy = taxonomies.get();
            return service.offering().categories().stream()
                    .flatMap(term -> taxonomy.withAncestors(term).stream())
                    .collect(Collectors.toCollection(LinkedHashSet::new));
        }

        private static List<String> listTexts(ListedService service) {
            List<String> texts = new ArrayList<>(listNames(service));
            service.texts().stream()
                    .flatMap(text -> Stream.of(text.fr(), text.nl()))
                    .filter(Objects::nonNull)
                    .forEach(texts::add);
            return texts;
        }

        private static Set<String> listNames(ListedService service) {
            Set<String> names = new LinkedHashSet<>(service.service().alternateNames());
            for (Bilingual each : Arrays.asList(
                    service.service().name(), service.organization().name())) {
                if (each != null) {
                    Stream.of(each.fr(), each.nl()).filter(Objects::nonNull).forEach(names::add);
                }
            }
            return names;
        }

        private static Set<String> listLanguages(ListedService service) {
            Set<String> tags = new LinkedHashSet<>(service.offering().languages());
            service.offering().languages().stream()
                    .map(tag -> LanguageRegistry.known()
                            .find(tag)
                            .map(Language::wider)
                            .orElse(null))
                    .filter(Objects::nonNull)
                    .forEach(tags::add);
            return tags;
        }

        private static long stamp(String json) {
            return UUID.nameUUIDFromBytes(json.getBytes(StandardCharsets.UTF_8)).getMostSignificantBits();
        }
    }
}
