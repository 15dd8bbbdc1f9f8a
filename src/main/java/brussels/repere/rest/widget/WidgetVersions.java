package brussels.repere.rest.widget;

import io.quarkiverse.web.bundler.runtime.Bundle;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * The widget of this release, and those of all releases that used this database: a partner page that refers to an older
 * one keeps working after an upgrade. Safe for use by several threads.
 */
@ApplicationScoped
public class WidgetVersions {

    private static final String BUNDLE = "widget";

    private final WidgetScript current;
    private final WidgetVersionRepository repository;
    private final EntityManager entities;

    WidgetVersions(Bundle bundle, WidgetVersionRepository repository, EntityManager entities) {
        this.current = WidgetScript.of(readResource("META-INF/resources" + bundle.script(BUNDLE)));
        this.repository = repository;
        this.entities = entities;
    }

    @ApplicationScoped
    static class WidgetVersionRepository implements PanacheRepositoryBase<WidgetVersionEntity, String> {}

    private static String readResource(String resource) {
        try (InputStream in = Thread.currentThread().getContextClassLoader().getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("The widget was not bundled: no " + resource);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Several instances may start at the same time. */
    @Transactional
    void storeCurrent(@Observes StartupEvent start) {
        entities.createNativeQuery(
                        """
                        insert into widget_version (fingerprint, content) values (:fingerprint, :content)
                        on conflict do nothing""")
                .setParameter("fingerprint", current.fingerprint())
                .setParameter("content", current.content())
                .executeUpdate();
    }

    public WidgetScript current() {
        return current;
    }

    /** Finds the widget of this release or of an earlier one. */
    @Transactional
    Optional<WidgetScript> find(String fingerprint) {
        return fingerprint.equals(current.fingerprint())
                ? Optional.of(current)
                : repository.findByIdOptional(fingerprint).map(found -> WidgetScript.of(found.content));
    }
}
