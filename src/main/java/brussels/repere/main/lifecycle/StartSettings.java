package brussels.repere.main.lifecycle;

import brussels.repere.engines.StartFailure;
import brussels.repere.exchange.socialbrussels.client.SocialBrusselsSettings;
import brussels.repere.rest.admin.AdminToken;
import brussels.repere.rest.pages.TileServer;
import brussels.repere.rest.site.PublicAddress;
import brussels.repere.rest.site.SecurityContact;
import brussels.repere.rest.widget.FrameHosts;
import brussels.repere.search.connection.ConnectionSettings;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * The settings that a start needs before the application runs, read from the same sources as the application's
 * configuration.
 */
record StartSettings(
        Optional<String> databaseUrl,
        String databaseUser,
        String databasePassword,
        Optional<String> searchHosts,
        Path dataFolder,
        boolean hasAccountsKey,
        String httpHost,
        int httpPort) {

    private static final String SEARCH_HOSTS = "quarkus.elasticsearch.hosts";
    private static final String INDEX_HOSTS = "quarkus.hibernate-search-orm.elasticsearch.hosts";
    private static final String SEARCH_ENGINE_VERSION = "quarkus.hibernate-search-orm.elasticsearch.version";

    static StartSettings read() {
        Config config = ConfigProvider.getConfig();
        StartSettings settings = new StartSettings(
                findText(config, "quarkus.datasource.jdbc.url"),
                findText(config, "quarkus.datasource.username").orElse(""),
                findText(config, "quarkus.datasource.password").orElse(""),
                findText(config, SEARCH_HOSTS).or(() -> findText(config, INDEX_HOSTS)),
                Path.of(findText(config, "repere.data").orElse("data")),
                findText(config, "repere.accounts.key").isPresent(),
                findText(config, "quarkus.http.host").orElse("localhost"),
                config.getOptionalValue("quarkus.http.port", Integer.class).orElse(8080));
        requireHostsForElasticsearch(config, settings);
        requireValid(
                () -> ConnectionSettings.read(config),
                "deploy/CONNECT.md lists what a search cluster may be told and asked.");
        requireValid(
                () -> AdminToken.find(config),
                "Configure one by chance, such as openssl rand -hex 24 gives; or none, and /api/v1/admin is off.");
        requireValid(
                () -> TileServer.find(config),
                "Configure both, such as https://tiles.example/{z}/{x}/{y}.png and the words that its publisher asks"
                        + " for; or none, and maps have no background.");
        requireValid(
                () -> FrameHosts.read(config),
                "List hosts with commas between them, such as www.example.brussels,ocmw.example.be; or none, and every"
                        + " site may frame the search.");
        requireValid(
                () -> PublicAddress.find(config),
                "Configure the address that people type, or none: links then lead to this machine.");
        requireValid(
                () -> SecurityContact.find(config),
                "Configure where weaknesses are reported, such as mailto:security@example.brussels; or none, and"
                        + " /.well-known/security.txt does not exist.");
        requireValid(
                () -> checkRegister(config),
                "Configure its address (" + SocialBrusselsSettings.URL_SETTING
                        + "), or none of its settings; correct what is wrong with them.");
        return settings;
    }

    private static Optional<String> findText(Config config, String key) {
        return config.getOptionalValue(key, String.class).filter(value -> !value.isBlank());
    }

    private static void requireHostsForElasticsearch(Config config, StartSettings settings) {
        String engine = findText(config, SEARCH_ENGINE_VERSION).orElse("");
        if (settings.searchHosts().isEmpty() && engine.startsWith("elastic")) {
            throw new StartFailure(
                    "This build speaks to Elasticsearch (" + engine + "), and brings none.",
                    "Configure its hosts (" + SEARCH_HOSTS + "), or use the ordinary build, which brings OpenSearch.");
        }
    }

    /** @throws IllegalArgumentException if the register is to be fetched and nothing says from where */
    private static void checkRegister(Config config) {
        boolean configured = SocialBrusselsSettings.find(config).isPresent();
        if (SocialBrusselsSettings.findInterval(config).isPresent() && !configured) {
            throw new IllegalArgumentException(SocialBrusselsSettings.EVERY_SETTING
                    + " says how often to ask the register social.brussels, and nothing says where.");
        }
    }

    /** @param check throws IllegalArgumentException, with a message for the operator, if a setting is invalid */
    private static void requireValid(Runnable check, String whatToDo) {
        try {
            check.run();
        } catch (IllegalArgumentException invalid) {
            throw new StartFailure(invalid.getMessage(), whatToDo, invalid);
        }
    }

    boolean usesEmbeddedDatabase() {
        return databaseUrl.isEmpty();
    }

    boolean usesEmbeddedSearch() {
        return searchHosts.isEmpty();
    }

    /** An external database may have several instances; what they must share beside it, a file in a data folder is not. */
    Optional<String> adviseOnSharedKey() {
        return usesEmbeddedDatabase() || hasAccountsKey
                ? Optional.empty()
                : Optional.of(
                        "repere.accounts.key is not set: second factors are sealed by a key of this data folder, which other"
                                + " instances on this database cannot open, and limits hold for each instance alone (deploy/SCALE.md)");
    }

    /**
     * Tells the application where its engines are. Search hosts may be embedded or external, and external ones may be
     * configured under either key.
     */
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
