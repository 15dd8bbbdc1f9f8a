package brussels.repere.search.connection;

import org.eclipse.microprofile.config.ConfigProvider;
import org.hibernate.search.backend.elasticsearch.client.rest4.ElasticsearchHttpClientConfigurer;
import org.hibernate.search.engine.environment.bean.BeanHolder;
import org.hibernate.search.engine.environment.bean.spi.BeanConfigurationContext;
import org.hibernate.search.engine.environment.bean.spi.BeanConfigurer;

/**
 * Sets up the client by which Hibernate Search writes documents. Quarkus has no setting for authorities or keys of it, so Hibernate
 * Search finds this by itself (META-INF/services).
 */
public final class HibernateSearchClient implements BeanConfigurer {

    @Override
    public void configure(BeanConfigurationContext context) {
        context.define(
                ElasticsearchHttpClientConfigurer.class,
                resolver -> BeanHolder.of(client ->
                        ConnectionSettings.read(ConfigProvider.getConfig()).applyTo(client.clientBuilder())));
    }
}
