package brussels.repere.engines;

import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The embedded engines of one instance. Those wanted are started side by side: {@link #start} returns when PostgreSQL is
 * ready, while the search engine may still be starting, so that the application can start meanwhile.
 *
 * <p>Not thread-safe but for {@link #close}, which may be called from any thread, and twice.
 */
public final class EmbeddedEngines implements AutoCloseable {

    private final DataFolder folder;
    private final OpenSearchEngine search;
    private final PostgresqlEngine database;
    private final ProgressListener progress;
    private final Map<String, String> settings;
    private boolean closed;

    private EmbeddedEngines(
            DataFolder folder, OpenSearchEngine search, PostgresqlEngine database, ProgressListener announcer) {
        this.folder = folder;
        this.search = search;
        this.database = database;
        this.progress = announcer;
        this.settings = collectSettings(search, database);
    }

    /** Engines that another process runs. */
    private EmbeddedEngines(Map<String, String> settings, ProgressListener announcer) {
        this.folder = null;
        this.search = null;
        this.database = null;
        this.progress = announcer;
        this.settings = settings;
    }

    /**
     * The engines of the instance that runs on the folder now, else some started for this process alone.
     *
     * @param database whether the embedded PostgreSQL is wanted
     * @param search whether the embedded OpenSearch is wanted
     */
    public static EmbeddedEngines attachOrStart(
            boolean database, boolean search, Path dataFolder, ProgressListener announcer) {
        Path path = dataFolder.toAbsolutePath().normalize();
        if (DataFolder.isHeld(path)) {
            Optional<Map<String, String>> running = RunningEnginesFile.read(path);
            if (running.isPresent()) {
                announcer.report("Working on the data of the service that runs on " + path);
                return new EmbeddedEngines(running.get(), announcer);
            }
        }
        return start(database, search, path, announcer);
    }

    /**
     * @param database whether the embedded PostgreSQL is wanted, false when an external one is configured
     * @param search whether the embedded OpenSearch is wanted
     * @param dataFolder created where it is missing; not touched when neither is wanted
     * @throws StartFailure in words for the person who starts; nothing is left running then
     */
    public static EmbeddedEngines start(boolean database, boolean search, Path dataFolder, ProgressListener announcer) {
        if (!database && !search) {
            return new EmbeddedEngines(null, null, null, announcer);
        }
        DataFolder folder = DataFolder.open(dataFolder);
        OpenSearchEngine searchEngine = null;
        PostgresqlEngine databaseEngine = null;
        try {
            RunningEnginesFile.delete(folder.path());
            announcer.report("Data in " + folder.path() + (folder.isFirstStart() ? " (first start)" : ""));
            searchEngine = search ? OpenSearchEngine.launch(folder, announcer) : null;
            databaseEngine = database ? PostgresqlEngine.start(folder, announcer) : null;
            EmbeddedEngines engines = new EmbeddedEngines(folder, searchEngine, databaseEngine, announcer);
            RunningEnginesFile.write(folder.path(), engines.settings());
            return engines;
        } catch (RuntimeException e) {
            if (searchEngine != null) {
                searchEngine.close();
            }
            if (databaseEngine != null) {
                databaseEngine.close();
            }
            folder.close();
            throw e;
        }
    }

    /** Blocks until the embedded search engine, where there is one, answers. */
    public void awaitSearch() {
        if (search != null) {
            search.awaitReady(progress);
        }
    }

    private static Map<String, String> collectSettings(OpenSearchEngine search, PostgresqlEngine database) {
        Map<String, String> settings = new LinkedHashMap<>();
        if (database != null) {
            settings.put("quarkus.datasource.jdbc.url", database.jdbcUrl());
            settings.put("quarkus.datasource.username", database.user());
            settings.put("quarkus.datasource.password", database.password());
        }
        if (search != null) {
            settings.put("quarkus.elasticsearch.hosts", search.host());
        }
        return settings;
    }

    /** What the application must be told to reach the embedded engines: configuration keys and values. */
    public Map<String, String> settings() {
        return Collections.unmodifiableMap(settings);
    }

    /** Stops the engines, the search engine first since it is told by the database, and lets go of the folder. */
    @Override
    public synchronized void close() {
        if (closed) {
            return;
        }
        closed = true;
        try {
            if (search != null) {
                if (search.willWriteClassArchive()) {
                    progress.report("Preparing a faster start for the next time; this takes a few seconds, once");
                }
                search.close();
            }
        } finally {
            try {
                if (database != null) {
                    database.close();
                }
            } finally {
                if (folder != null) {
                    RunningEnginesFile.delete(folder.path());
                    folder.close();
                    progress.report("Stopped");
                }
            }
        }
    }
}
