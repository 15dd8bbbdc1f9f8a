package brussels.repere.search.index;

import brussels.repere.directory.storage.ServiceAtLocation;
import brussels.repere.directory.taxonomy.CurrentTaxonomy;
import brussels.repere.geography.delimitation.CurrentTerritoryMap;
import brussels.repere.search.devotion.DevotionRule;
import brussels.repere.search.devotion.OwnNameReader;
import brussels.repere.understanding.TextUnderstanding;
import io.quarkus.hibernate.search.orm.elasticsearch.SearchExtension;
import org.hibernate.search.mapper.orm.mapping.HibernateOrmMappingConfigurationContext;
import org.hibernate.search.mapper.orm.mapping.HibernateOrmSearchMappingConfigurer;
import org.hibernate.search.mapper.pojo.mapping.definition.programmatic.TypeMappingStep;

/** Tells Hibernate Search what to index: each service at a location, as {@link ServiceDocumentBinder} says. */
@SearchExtension
class ServiceIndexMapping implements HibernateOrmSearchMappingConfigurer {

    private final CurrentTaxonomy taxonomies;
    private final CurrentTerritoryMap maps;
    private final DevotionRule devotion;

    ServiceIndexMapping(CurrentTaxonomy taxonomies, CurrentTerritoryMap maps, TextUnderstanding understanding) {
        this.taxonomies = taxonomies;
        this.maps = maps;
        this.devotion = new DevotionRule(new OwnNameReader(() -> understanding.readerOn(maps.get())));
    }

    @Override
    public void configure(HibernateOrmMappingConfigurationContext context) {
        TypeMappingStep type = context.programmaticMapping().type(ServiceAtLocation.class);
        type.indexed().index(IndexFields.INDEX_NAME);
        type.binder(new ServiceDocumentBinder(taxonomies, maps, devotion));
    }
}
