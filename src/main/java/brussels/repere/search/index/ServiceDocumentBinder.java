package brussels.repere.search.index;

import brussels.repere.directory.ListedService;
import brussels.repere.directory.storage.ServiceAtLocation;
import brussels.repere.directory.taxonomy.CurrentTaxonomy;
import brussels.repere.geography.delimitation.CurrentTerritoryMap;
import brussels.repere.search.devotion.DevotionRule;
import brussels.repere.search.document.ServiceDocument;
import brussels.repere.search.document.ServiceDocumentFactory;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.search.engine.backend.document.DocumentElement;
import org.hibernate.search.mapper.pojo.bridge.TypeBridge;
import org.hibernate.search.mapper.pojo.bridge.binding.TypeBindingContext;
import org.hibernate.search.mapper.pojo.bridge.mapping.programmatic.TypeBinder;
import org.hibernate.search.mapper.pojo.bridge.runtime.TypeBridgeWriteContext;

/** Fills the documents of the index from what the directory publishes of a service, and nothing else. */
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
        ServiceIndexSchema schema = new ServiceIndexSchema(context.indexSchemaElement());
        context.bridge(ServiceAtLocation.class, new ServiceDocumentBridge(schema));
    }

    private final class ServiceDocumentBridge implements TypeBridge<ServiceAtLocation> {

        private final ServiceIndexSchema schema;

        ServiceDocumentBridge(ServiceIndexSchema schema) {
            this.schema = schema;
        }

        @Override
        public void write(DocumentElement target, ServiceAtLocation entity, TypeBridgeWriteContext context) {
            ServiceDocument document =
                    new ServiceDocumentFactory(taxonomies.get(), maps.get(), devotion).create(entity.listed());
            schema.write(target, document);
            schema.writeText(target, TextAnalysis.joinStems(listTexts(document.service())));
            String json = ServiceRecordJson.write(document.service());
            schema.writeRecord(target, document.service().id(), stamp(json), json);
        }
    }

    private static List<String> listTexts(ListedService service) {
        List<String> texts = new ArrayList<>(ServiceDocumentFactory.listNames(service));
        service.texts().stream()
                .flatMap(text -> Stream.of(text.fr(), text.nl()))
                .filter(Objects::nonNull)
                .forEach(texts::add);
        return texts;
    }

    private static long stamp(String json) {
        return UUID.nameUUIDFromBytes(json.getBytes(StandardCharsets.UTF_8)).getMostSignificantBits();
    }
}
