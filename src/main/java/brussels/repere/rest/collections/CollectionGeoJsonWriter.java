package brussels.repere.rest.collections;

import brussels.repere.rest.collections.CollectionAnswer.ItemView;
import brussels.repere.rest.collections.CollectionAnswer.SectionView;
import brussels.repere.rest.collections.CollectionAnswer.ServiceState;
import brussels.repere.rest.collections.CollectionFeatures.ServiceFeature;
import brussels.repere.rest.collections.CollectionFeatures.ServicePoint;
import brussels.repere.rest.collections.CollectionFeatures.ServiceProperties;
import brussels.repere.rest.directory.ServiceView;
import brussels.repere.rest.licence.DataLicence;
import brussels.repere.text.Lang;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Stream;

/** Puts the services of a collection on a map. Safe for use by several threads. */
@ApplicationScoped
class CollectionGeoJsonWriter {

    private final DataLicence terms;

    CollectionGeoJsonWriter(DataLicence terms) {
        this.terms = terms;
    }

    CollectionFeatures write(CollectionAnswer answer, Lang lang) {
        return new CollectionFeatures(
                "FeatureCollection",
                answer.generation(),
                terms.publisher(),
                new CollectionFeatures.Licence(
                        terms.licence(lang), terms.licenceUrl().orElse(null)),
                answer.place() == null ? null : answer.place().attribution(),
                answer.collection(),
                answer.sections().stream()
                        .flatMap(CollectionGeoJsonWriter::features)
                        .toList());
    }

    private static Stream<ServiceFeature> features(SectionView section) {
        return Stream.concat(section.items().stream(), section.apart().stream())
                .flatMap(item -> item.services().stream().map(service -> feature(section, item, service)));
    }

    private static ServiceFeature feature(SectionView section, ItemView item, ServiceState service) {
        ServiceView record = service.record();
        return new ServiceFeature(
                "Feature",
                record.id().toString(),
                point(record.site().location()),
                new ServiceProperties(section.title().text(), item.note(), service));
    }

    private static ServicePoint point(ServiceView.Address location) {
        return location == null || location.lat() == null
                ? null
                : new ServicePoint("Point", List.of(location.lon(), location.lat()));
    }
}
