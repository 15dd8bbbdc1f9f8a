package brussels.repere.search.connection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import org.apache.http.HttpHost;
import org.eclipse.microprofile.config.Config;
import org.elasticsearch.client.Request;
import org.elasticsearch.client.RestClient;
import org.hibernate.search.engine.environment.bean.spi.BeanConfigurer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConnectionSettingsTest {

    private static final String KEY = "b3VyOmtleQ==";

    @TempDir
    static Path folder;

    private static HttpsServer engine;

    /** A server of localhost that lets in who has the key, and two files of authorities: its own, and another. */
    @BeforeAll
    static void startEngine() throws IOException, GeneralSecurityException, InterruptedException {
        makeKeys("engine", "CN=localhost");
        makeKeys("other", "CN=other");
        engine = HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        engine.setHttpsConfigurator(new HttpsConfigurator(serving("engine")));
        engine.createContext("/", exchange -> {
            String shown = exchange.getRequestHeaders().getFirst("Authorization");
            exchange.sendResponseHeaders(("ApiKey " + KEY).equals(shown) ? 200 : 401, -1);
            exchange.close();
        });
        engine.start();
    }

    @AfterAll
    static void stopEngine() {
        engine.stop(0);
    }

    private static void makeKeys(String name, String subject)
            throws IOException, GeneralSecurityException, InterruptedException {
        keytool("-genkeypair", "-alias", name, "-keyalg", "EC", "-dname", subject, "-ext", "san=dns:localhost", name);
        String text = Base64.getMimeEncoder()
                .encodeToString(load(name).getCertificate(name).getEncoded());
        Files.writeString(
                folder.resolve(name + ".pem"),
                "-----BEGIN CERTIFICATE-----\n" + text + "\n-----END CERTIFICATE-----\n");
    }

    /** @param arguments the last one is the name of the store */
    private static void keytool(String... arguments) throws IOException, InterruptedException {
        String store = folder.resolve(arguments[arguments.length - 1] + ".p12").toString();
        arguments[arguments.length - 1] = "-keystore";
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "keytool").toString());
        command.addAll(List.of(arguments));
        command.addAll(List.of(store, "-storepass", "changeit"));
        assertThat(new ProcessBuilder(command).redirectErrorStream(true).start().waitFor())
                .isZero();
    }

    private static KeyStore load(String name) throws IOException, GeneralSecurityException {
        KeyStore keys = KeyStore.getInstance("PKCS12");
        try (InputStream stored = Files.newInputStream(folder.resolve(name + ".p12"))) {
            keys.load(stored, "changeit".toCharArray());
        }
        return keys;
    }

    private static SSLContext serving(String name) throws IOException, GeneralSecurityException {
        KeyStore keys = load(name);
        KeyManagerFactory managers = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        managers.init(keys, "changeit".toCharArray());
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(managers.getKeyManagers(), null, null);
        return context;
    }

    private static Config config(Map<String, String> settings) {
        return new SmallRyeConfigBuilder()
                .withSources(new PropertiesConfigSource(settings, "test", 100))
                .build();
    }

    private static Map<String, String> secure(String authorities, String key) {
        return Map.of(
                "quarkus.elasticsearch.protocol",
                "https",
                "repere.search.authorities",
                folder.resolve(authorities).toString(),
                "quarkus.elasticsearch.api-key",
                key);
    }

    /** Returns the status that the engine answers, or throws what the client throws. */
    private static int ask(Map<String, String> settings) throws IOException {
        return ask("localhost", settings);
    }

    private static int ask(String name, Map<String, String> settings) throws IOException {
        ConnectionSettings connection = ConnectionSettings.read(config(settings));
        HttpHost host = new HttpHost(name, engine.getAddress().getPort(), "https");
        try (RestClient client = RestClient.builder(host)
                .setHttpClientConfigCallback(builder -> {
                    connection.applyTo(builder);
                    return builder;
                })
                .build()) {
            return client.performRequest(new Request("GET", "/"))
                    .getStatusLine()
                    .getStatusCode();
        }
    }

    @DisplayName("With its authority and its key the engine is reached")
    @Test
    void reached() throws IOException {
        assertThat(ask(secure("engine.pem", KEY))).isEqualTo(200);
    }

    @DisplayName("Another authority, another host, or another key, is told as such, and the key is not told")
    @Test
    void refused() {
        assertThatThrownBy(() -> ask(secure("other.pem", KEY)))
                .satisfies(failure -> assertThat(EngineFault.explain(failure))
                        .startsWith("its certificate is signed by none of the authorities that are trusted"));
        assertThatThrownBy(() -> ask("127.0.0.1", secure("engine.pem", KEY)))
                .satisfies(failure ->
                        assertThat(EngineFault.explain(failure)).startsWith("its certificate names another host"));
        assertThatThrownBy(() -> ask(secure("engine.pem", "d3Jvbmc=")))
                .satisfies(failure -> assertThat(EngineFault.explain(failure))
                        .contains("401", "quarkus.elasticsearch.username")
                        .doesNotContain("d3Jvbmc"));
    }

    @DisplayName("Settings that contradict each other, or name no authority, are refused by name")
    @Test
    void invalid() throws IOException {
        assertRefused(Map.of("quarkus.elasticsearch.protocol", "ssl"), "http or https, and not 'ssl'");
        assertRefused(Map.of("quarkus.elasticsearch.username", "repere"), "both set, or none");
        assertRefused(Map.of("quarkus.elasticsearch.hosts", "https://search:9200"), "protocol=https");
        assertRefused(
                Map.of("repere.search.authorities", folder.resolve("engine.pem").toString()), "is not https");
        assertRefused(secure("missing.pem", KEY), "cannot be read");
        Files.writeString(folder.resolve("empty.pem"), "");
        assertRefused(secure("empty.pem", KEY), "holds no certificate");
        Map<String, String> both = new HashMap<>(secure("engine.pem", KEY));
        both.putAll(Map.of("quarkus.elasticsearch.username", "repere", "quarkus.elasticsearch.password", "secret"));
        assertThatThrownBy(() -> ConnectionSettings.read(config(both)))
                .hasMessageContaining("only one can be sent")
                .hasMessageNotContaining("secret");
    }

    private static void assertRefused(Map<String, String> settings, String why) {
        assertThatThrownBy(() -> ConnectionSettings.read(config(settings)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(why);
    }

    @DisplayName("Hibernate Search finds the set-up of its client by itself")
    @Test
    void found() {
        assertThat(ServiceLoader.load(BeanConfigurer.class))
                .anyMatch(configurer -> configurer instanceof HibernateSearchClient);
    }
}
