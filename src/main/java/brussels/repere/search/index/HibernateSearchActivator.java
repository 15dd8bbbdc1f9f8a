package brussels.repere.search.index;

import jakarta.persistence.MappedSuperclass;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.Indexed;

/**
 * Switches Hibernate Search on. Quarkus switches it off at build time if no class of the persistence unit carries this
 * annotation, and does not see the programmatic {@link ServiceIndexMapping}. The annotation stands here and not on the entity,
 * because only this room knows Hibernate Search.
 */
@MappedSuperclass
@Indexed
abstract class HibernateSearchActivator {}
