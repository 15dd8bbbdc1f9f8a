package brussels.repere.search.index;

import brussels.repere.directory.changes.IndexQueue;
import brussels.repere.directory.storage.DirectoryReader;
import brussels.repere.directory.storage.ServiceAtLocation;
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
class IndexRebuilder {

    private static final int BATCH_SIZE = 200;

    private final IndexAdminClient engine;
    private final SearchMapping mapping;
    private final DirectoryReader directory;
    private final IndexQueue queue;
    private final EntityManager entities;

    IndexRebuilder(
            IndexAdminClient engine,
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
    String rebuild(IndexProgressListener progress) {
        Optional<String> answering = engine.findIndexBehind(IndexAdminClient.READ_ALIAS);
        String fresh = nextIndexName();
        engine.createIndex(fresh, exportSchema());
        long mark = QuarkusTransaction.requiringNew().call(queue::mark);
        try {
            engine.pointAlias(IndexAdminClient.WRITE_ALIAS, fresh);
            long written = fill(progress);
            engine.mergeSegments(fresh);
            long found = engine.refreshAndCount(fresh);
            if (found != written) {
                throw new IllegalStateException("the new index holds " + found + " of " + written + " documents");
            }
        } catch (RuntimeException failure) {
            abandon(fresh, answering);
            throw failure;
        }
        // From here on nothing is taken back: whatever fails, the next look finds either the one or the other whole.
        engine.pointAlias(IndexAdminClient.READ_ALIAS, fresh);
        QuarkusTransaction.requiringNew().run(() -> queue.removeUpTo(mark));
        engine.listIndexes().stream().filter(index -> !index.equals(fresh)).forEach(engine::deleteIndex);
        return fresh;
    }

    private void abandon(String fresh, Optional<String> answering) {
        try {
            answering.ifPresent(index -> engine.pointAlias(IndexAdminClient.WRITE_ALIAS, index));
            engine.deleteIndex(fresh);
        } catch (RuntimeException engineIsAway) {
            // The aliases then stand for two indexes, by which the next look at them knows that this did not end well.
        }
    }

    private String nextIndexName() {
        int last = engine.listIndexes().stream()
                .mapToInt(name -> Integer.parseInt(name.substring(name.lastIndexOf('-') + 1)))
                .max()
                .orElse(0);
        return "%s-%06d".formatted(IndexFields.INDEX_NAME, last + 1);
    }

    /** What Hibernate Search wants the index to be, without the aliases, which come when it is full. */
    private String exportSchema() {
        JsonObject body = new JsonObject();
        mapping.scope(ServiceAtLocation.class)
                .schemaManager()
                .exportExpectedSchema((backend, index, export) -> export.extension(ElasticsearchExtension.get())
                        .bodyParts()
                        .forEach(part -> part.entrySet().forEach(entry -> body.add(entry.getKey(), entry.getValue()))));
        body.remove("aliases");
        return body.toString();
    }

    private long fill(IndexProgressListener progress) {
        long all = directory.countOpen();
        long done = 0;
        UUID last = null;
        while (true) {
            UUID after = last;
            List<UUID> written = QuarkusTransaction.requiringNew().call(() -> writeBatch(after));
            if (written.isEmpty()) {
                return done;
            }
            done += written.size();
            last = written.get(written.size() - 1);
            progress.onProgress(done, Math.max(all, done));
        }
    }

    private List<UUID> writeBatch(UUID after) {
        SearchSession session = IndexingSessions.open(entities, IndexingPlanSynchronizationStrategy.writeSync());
        List<ServiceAtLocation> batch = directory.listAfter(after, BATCH_SIZE);
        batch.forEach(session.indexingPlan()::addOrUpdate);
        session.indexingPlan().execute();
        return batch.stream().map(each -> each.listed().id()).toList();
    }
}
