package brussels.repere.search.index;

import jakarta.persistence.MappedSuperclass;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.Indexed;

/**
 * Tells the build that Hibernate Search is wanted. It looks for this annotation on some class that the persistence unit
 * manages, and switches itself off when there is none; what is indexed, and how, is mapped by {@link ServiceIndexMapping} alone,
 * so that the directory knows nothing of it.
 */
@MappedSuperclass
@Indexed
abstract class HibernateSearchActivator {}
