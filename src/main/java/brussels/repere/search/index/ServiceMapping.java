package brussels.repere.search.index;

import brussels.repere.directory.ServiceAtLocation;
import brussels.repere.directory.Taxonomies;
import brussels.repere.geography.TerritoryMaps;
import io.quarkus.hibernate.search.orm.elasticsearch.SearchExtension;
import org.hibernate.search.mapper.orm.mapping.HibernateOrmMappingConfigurationContext;
import org.hibernate.search.mapper.orm.mapping.HibernateOrmSearchMappingConfigurer;
import org.hibernate.search.mapper.pojo.mapping.definition.programmatic.TypeMappingStep;

/** What is indexed: each service at location, by {@link ServiceBinder}. */
@SearchExtension
public class ServiceMapping implements HibernateOrmSearchMappingConfigurer {

    private final Taxonomies taxonomies;
    private final TerritoryMaps maps;

    ServiceMapping(Taxonomies taxonomies, TerritoryMaps maps) {
        this.taxonomies = taxonomies;
        this.maps = maps;
    }

    @Override
    public void configure(HibernateOrmMappingConfigurationContext context) {
        TypeMappingStep type = context.programmaticMapping().type(ServiceAtLocation.class);
        type.indexed().index(ServiceFields.INDEX);
        type.binder(new ServiceBinder(taxonomies, maps));
    }
}
