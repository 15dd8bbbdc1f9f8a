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
public final class Engines implements AutoCloseable {

    private final DataFolder folder;
    private final OpenSearchEngine search;
    private final PostgresqlEngine database;
    private final Announcer announcer;
    private final Map<String, String> settings;
    private boolean closed;

    private Engines(DataFolder folder, OpenSearchEngine search, PostgresqlEngine database, Announcer announcer) {
        this.folder = folder;
        this.search = search;
        this.database = database;
        this.announcer = announcer;
        this.settings = settingsOf(search, database);
    }

    /** Engines that another process runs. */
    private Engines(Map<String, String> settings, Announcer announcer) {
        this.folder = null;
        this.search = null;
        this.database = null;
        this.announcer = announcer;
        this.settings = settings;
    }

    /**
     * The engines of the instance that runs on the folder now, else some started for this process alone.
     *
     * @param database whether the embedded PostgreSQL is wanted
     * @param search whether the embedded OpenSearch is wanted
     */
    public static Engines attachOrStart(boolean database, boolean search, Path dataFolder, Announcer announcer) {
        Path path = dataFolder.toAbsolutePath().normalize();
        if (DataFolder.isHeld(path)) {
            Optional<Map<String, String>> running = RunningEngines.read(path);
            if (running.isPresent()) {
                announcer.say("Working on the data of the service that runs on " + path);
                return new Engines(running.get(), announcer);
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
    public static Engines start(boolean database, boolean search, Path dataFolder, Announcer announcer) {
        if (!database && !search) {
            return new Engines(null, null, null, announcer);
        }
        DataFolder folder = DataFolder.open(dataFolder);
        OpenSearchEngine searchEngine = null;
        PostgresqlEngine databaseEngine = null;
        try {
            RunningEngines.forget(folder.path());
            announcer.say("Data in " + folder.path() + (folder.first() ? " (first start)" : ""));
            searchEngine = search ? OpenSearchEngine.launch(folder, announcer) : null;
            databaseEngine = database ? PostgresqlEngine.start(folder, announcer) : null;
            Engines engines = new Engines(folder, searchEngine, databaseEngine, announcer);
            RunningEngines.write(folder.path(), engines.settings());
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
            search.awaitReady(announcer);
        }
    }

    private static Map<String, String> settingsOf(OpenSearchEngine search, PostgresqlEngine database) {
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
                if (search.preparesFasterStart()) {
                    announcer.say("Preparing a faster start for the next time; this takes a few seconds, once");
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
                    RunningEngines.forget(folder.path());
                    folder.close();
                    announcer.say("Stopped");
                }
            }
        }
    }
}
