package brussels.repere.directory.resources;

import java.util.UUID;

/**
 * Who answers for a resource: an organisation of the directory, or a name. Immutable.
 *
 * @param organization null where it is a name
 * @param name null where it is an organisation
 */
public record ResourcePublisher(UUID organization, String name) {

    public ResourcePublisher {
        if ((organization == null) == (name == null)) {
            throw new IllegalArgumentException("a publisher is an organisation or a name");
        }
    }
}
