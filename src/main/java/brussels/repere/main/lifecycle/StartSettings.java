package brussels.repere.main.lifecycle;

import brussels.repere.engines.StartFailure;
import brussels.repere.exchange.socialbrussels.client.SocialBrusselsSettings;
import brussels.repere.rest.admin.AdminToken;
import brussels.repere.rest.pages.TileServer;
import brussels.repere.rest.widget.FrameHosts;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;

/** What a start must know before the application does: read from the same sources as the application's configuration. */
record StartSettings(
        Optional<String> databaseUrl,
        String databaseUser,
        String databasePassword,
        Optional<String> searchHosts,
        Path dataFolder,
        String httpHost,
        int httpPort) {

    private static final String SEARCH_HOSTS = "quarkus.elasticsearch.hosts";
    private static final String INDEX_HOSTS = "quarkus.hibernate-search-orm.elasticsearch.hosts";
    private static final String SEARCH_ENGINE_VERSION = "quarkus.hibernate-search-orm.elasticsearch.version";

    static StartSettings read() {
        Config config = ConfigProvider.getConfig();
        StartSettings settings = new StartSettings(
                text(config, "quarkus.datasource.jdbc.url"),
                text(config, "quarkus.datasource.username").orElse(""),
                text(config, "quarkus.datasource.password").orElse(""),
                text(config, SEARCH_HOSTS).or(() -> text(config, INDEX_HOSTS)),
                Path.of(text(config, "repere.data").orElse("data")),
                text(config, "quarkus.http.host").orElse("localhost"),
                config.getOptionalValue("quarkus.http.port", Integer.class).orElse(8080));
        requireHostsForElasticsearch(config, settings);
        requireValidAdminToken(config);
        requireValidTileServer(config);
        requireValidFrameHosts(config);
        requireValidRegister(config);
        return settings;
    }

    private static Optional<String> text(Config config, String key) {
        return config.getOptionalValue(key, String.class).filter(value -> !value.isBlank());
    }

    private static void requireHostsForElasticsearch(Config config, StartSettings settings) {
        String engine = text(config, SEARCH_ENGINE_VERSION).orElse("");
        if (settings.searchHosts().isEmpty() && engine.startsWith("elastic")) {
            throw new StartFailure(
                    "This build speaks to Elasticsearch (" + engine + "), and brings none.",
                    "Configure its hosts (" + SEARCH_HOSTS + "), or use the ordinary build, which brings OpenSearch.");
        }
    }

    private static void requireValidAdminToken(Config config) {
        try {
            AdminToken.find(config);
        } catch (IllegalArgumentException unfit) {
            throw new StartFailure(
                    unfit.getMessage(),
                    "Configure one by chance, such as openssl rand -hex 24 gives; or none, and /api/v1/admin is off.",
                    unfit);
        }
    }

    private static void requireValidTileServer(Config config) {
        try {
            TileServer.find(config);
        } catch (IllegalArgumentException unfit) {
            throw new StartFailure(
                    unfit.getMessage(),
                    "Configure both, such as https://tiles.example/{z}/{x}/{y}.png and the words that its publisher asks for; or"
                            + " none, and maps have no background.",
                    unfit);
        }
    }

    private static void requireValidFrameHosts(Config config) {
        try {
            FrameHosts.read(config);
        } catch (IllegalArgumentException unfit) {
            throw new StartFailure(
                    unfit.getMessage(),
                    "List hosts with commas between them, such as www.example.brussels,ocmw.example.be; or none, and every site"
                            + " may frame the search.",
                    unfit);
        }
    }

    private static void requireValidRegister(Config config) {
        try {
            boolean asked = SocialBrusselsSettings.find(config).isPresent();
            if (!asked && text(config, SocialBrusselsSettings.EVERY_SETTING).isPresent()) {
                throw new IllegalArgumentException(SocialBrusselsSettings.EVERY_SETTING
                        + " says how often to ask the register" + " social.brussels, and nothing says where.");
            }
        } catch (IllegalArgumentException unfit) {
            throw new StartFailure(
                    unfit.getMessage(),
                    "Configure its address (" + SocialBrusselsSettings.URL_SETTING + "), or none of its settings.",
                    unfit);
        }
    }

    boolean usesEmbeddedDatabase() {
        return databaseUrl.isEmpty();
    }

    boolean usesEmbeddedSearch() {
        return searchHosts.isEmpty();
    }

    /** Tells the application where its engines are: they may be embedded, or external hosts named under either key. */
    void exportToSystemProperties(Map<String, String> embedded) {
        embedded.forEach(System::setProperty);
        String hosts = searchHosts.orElseGet(() -> embedded.get(SEARCH_HOSTS));
        if (hosts == null) {
            return;
        }
        for (String key : List.of(SEARCH_HOSTS, INDEX_HOSTS)) {
            System.setProperty(key, hosts);
        }
    }
}
