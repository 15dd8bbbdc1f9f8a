package brussels.repere.search.index;

import brussels.repere.directory.DirectoryReader;
import brussels.repere.directory.IndexQueue;
import brussels.repere.directory.ServiceAtLocation;
import com.google.gson.JsonObject;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.search.backend.elasticsearch.ElasticsearchExtension;
import org.hibernate.search.mapper.orm.mapping.SearchMapping;
import org.hibernate.search.mapper.orm.session.SearchSession;
import org.hibernate.search.mapper.pojo.work.IndexingPlanSynchronizationStrategy;

/**
 * Builds the index anew beside the one that answers, and lets it answer only when it is complete. If anything fails before
 * that, all stays as it was. Wants to be alone ({@link IndexLock}).
 */
@ApplicationScoped
class IndexRebuild {

    private static final int BATCH = 200;

    private final SearchEngine engine;
    private final SearchMapping mapping;
    private final DirectoryReader directory;
    private final IndexQueue queue;
    private final EntityManager entities;

    IndexRebuild(
            SearchEngine engine,
            SearchMapping mapping,
            DirectoryReader directory,
            IndexQueue queue,
            EntityManager entities) {
        this.engine = engine;
        this.mapping = mapping;
        this.directory = directory;
        this.queue = queue;
        this.entities = entities;
    }

    /** @return the index that answers now */
    String run(IndexProgress progress) {
        Optional<String> answering = engine.behind(SearchEngine.READ);
        String fresh = next();
        engine.create(fresh, schema());
        long mark = QuarkusTransaction.requiringNew().call(queue::mark);
        try {
            engine.point(SearchEngine.WRITE, fresh);
            long written = fill(progress);
            engine.pack(fresh);
            long found = engine.count(fresh);
            if (found != written) {
                throw new IllegalStateException("the new index holds " + found + " of " + written + " documents");
            }
        } catch (RuntimeException failure) {
            abandon(fresh, answering);
            throw failure;
        }
        // From here on nothing is taken back: whatever fails, the next look finds either the one or the other whole.
        engine.point(SearchEngine.READ, fresh);
        QuarkusTransaction.requiringNew().run(() -> queue.forgetUpTo(mark));
        engine.list().stream().filter(index -> !index.equals(fresh)).forEach(engine::delete);
        return fresh;
    }

    private void abandon(String fresh, Optional<String> answering) {
        try {
            answering.ifPresent(index -> engine.point(SearchEngine.WRITE, index));
            engine.delete(fresh);
        } catch (RuntimeException engineIsAway) {
            // The aliases then stand for two indexes, by which the next look at them knows that this did not end well.
        }
    }

    private String next() {
        int last = engine.list().stream()
                .mapToInt(name -> Integer.parseInt(name.substring(name.lastIndexOf('-') + 1)))
                .max()
                .orElse(0);
        return "%s-%06d".formatted(ServiceFields.INDEX, last + 1);
    }

    /** What Hibernate Search wants the index to be, without the aliases, which come when it is full. */
    private String schema() {
        JsonObject body = new JsonObject();
        mapping.scope(ServiceAtLocation.class)
                .schemaManager()
                .exportExpectedSchema((backend, index, export) -> export.extension(ElasticsearchExtension.get())
                        .bodyParts()
                        .forEach(part -> part.entrySet().forEach(entry -> body.add(entry.getKey(), entry.getValue()))));
        body.remove("aliases");
        return body.toString();
    }

    private long fill(IndexProgress progress) {
        long all = directory.count();
        long done = 0;
        UUID last = null;
        while (true) {
            UUID after = last;
            List<UUID> written = QuarkusTransaction.requiringNew().call(() -> write(after));
            if (written.isEmpty()) {
                return done;
            }
            done += written.size();
            last = written.get(written.size() - 1);
            progress.at(done, Math.max(all, done));
        }
    }

    private List<UUID> write(UUID after) {
        SearchSession session = IndexWriting.session(entities, IndexingPlanSynchronizationStrategy.writeSync());
        List<ServiceAtLocation> batch = directory.after(after, BATCH);
        batch.forEach(session.indexingPlan()::addOrUpdate);
        session.indexingPlan().execute();
        return batch.stream().map(each -> each.listed().id()).toList();
    }
}
