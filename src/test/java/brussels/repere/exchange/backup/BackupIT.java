package brussels.repere.exchange.backup;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;

import brussels.repere.accounts.Grant;
import brussels.repere.accounts.Role;
import brussels.repere.accounts.audit.AuditEvent;
import brussels.repere.accounts.audit.AuditLog;
import brussels.repere.accounts.audit.AuditOutcome;
import brussels.repere.accounts.audit.AuditReader;
import brussels.repere.accounts.audit.AuditReader.AuditQuery;
import brussels.repere.directory.ServiceArea;
import brussels.repere.geography.Level;
import brussels.repere.geography.TerritoryKey;
import brussels.repere.search.index.IndexSynchronizer;
import brussels.repere.testing.ApplicationTest;
import brussels.repere.testing.DirectoryEntryBuilder;
import brussels.repere.testing.TestAccounts;
import brussels.repere.testing.TestAccounts.Person;
import brussels.repere.testing.TestRecords;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Backs up the whole database and restores it while the application goes on answering. */
@ApplicationTest
class BackupIT {

    private static final ServiceArea JETTE = ServiceArea.of(new TerritoryKey(Level.COMMUNE, "21010"));
    private static final Consumer<String> NOBODY = line -> {};

    @Inject
    BackupWriter backup;

    @Inject
    BackupRestorer restore;

    @Inject
    TestRecords records;

    @Inject
    IndexSynchronizer index;

    @Inject
    DataSource database;

    @Inject
    ObjectMapper json;

    @Inject
    TestAccounts people;

    @Inject
    AuditLog audit;

    @Inject
    AuditReader log;

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void backUp() throws IOException {
        records.add(kept());
        file = folder.resolve("all.zip");
        try (OutputStream out = Files.newOutputStream(file)) {
            assertThat(backup.write(out, NOBODY)).isGreaterThan(1000);
        }
    }

    @AfterEach
    void clear() {
        records.removeAll();
    }

    private static DirectoryEntryBuilder kept() {
        return DirectoryEntryBuilder.entry("kept").languages("ee").area(JETTE);
    }

    @DisplayName("After a restore, what came since is gone and what went is back, for searches too")
    @Test
    void restores() {
        int generation = generation();
        records.add(
                DirectoryEntryBuilder.entry("later").languages("ee").area(JETTE),
                kept().area(ServiceArea.of(new TerritoryKey(Level.COMMUNE, "21016"))));
        assertThat(found()).containsExactly("later");
        restore.restore(file, true, NOBODY);
        index.synchronize();
        assertThat(found()).containsExactly("kept");
        assertThat(generation()).as("everybody sees that something changed").isGreaterThan(generation + 1);
        assertThat(schemas()).doesNotContain(StagingSchema.SCHEMA);
        records.add(DirectoryEntryBuilder.entry("after").languages("ee").area(JETTE));
        assertThat(found()).as("new records get numbers of their own").contains("after", "kept");
    }

    @DisplayName(
            "People with an account are in a backup; sessions, invitations and the log of later are not undone by it")
    @Test
    void accounts() throws SQLException, IOException {
        Person person = people.add("Kept Person", Grant.of(Role.HELPDESK));
        try (OutputStream out = Files.newOutputStream(file)) {
            backup.write(out, NOBODY);
        }
        String session = people.session(person.id());
        audit.note(AuditEvent.now(person.id(), "later", AuditOutcome.DONE, null));
        people.removeAll();
        restore.restore(file, true, NOBODY);
        index.synchronize();
        people.withSession(session).get("/api/v1/session").then().body("state", equalTo("signed-out"));
        people.as(person).get("/api/v1/session").then().body("account.name", equalTo("Kept Person"));
        assertThat(log.list(new AuditQuery(person.id(), null, null), 1, 5).events())
                .extracting(AuditEvent::action)
                .contains("later");
        people.removeAll();
    }

    @DisplayName("A backup of an earlier version is migrated, and what partners embed stays")
    @Test
    void olderVersion() throws IOException, SQLException {
        long widgets = count("widget_version");
        assertThat(widgets).isPositive();
        Path earlier = altered(
                manifest -> {
                    manifest.put("schema", "8");
                    // Tables with numbers came later.
                    ((ObjectNode) manifest.get("sequences")).removeAll();
                    ((ObjectNode) manifest.get("rows"))
                            .remove(List.of(
                                    "widget_version",
                                    "field_edit",
                                    "partner_key",
                                    "partner_usage",
                                    "collection",
                                    "collection_section",
                                    "collection_item",
                                    "collection_brought",
                                    "crisis_entry",
                                    "crisis_agreement",
                                    "crisis_exercise",
                                    "monthly_sheet",
                                    "monthly_sheet_part",
                                    "event",
                                    "event_occurrence",
                                    "resource",
                                    "street_line_set",
                                    "street_line",
                                    "join_rule",
                                    "undone_join",
                                    "account",
                                    "account_grant",
                                    "account_identity",
                                    "account_passkey",
                                    "account_recovery_code",
                                    "audit_event",
                                    "fact_change",
                                    "proposal",
                                    "record_closure",
                                    "objection_secret",
                                    "objection",
                                    "objection_contact",
                                    "confirmation_secret",
                                    "confirmation_request",
                                    "confirmation_request_record",
                                    "confirmation_answer",
                                    "unlisting_request",
                                    "mail_secret",
                                    "mail_refusal",
                                    "campaign",
                                    "campaign_mail",
                                    "campaign_mail_record",
                                    "upstream_dispatch",
                                    "upstream_dispatch_row",
                                    "figure_set",
                                    "figure_value",
                                    "observed_count",
                                    "observed_figures"));
                },
                entries -> {
                    entries.keySet()
                            .removeAll(List.of(
                                    "tables/widget_version.csv",
                                    "tables/field_edit.csv",
                                    "tables/partner_key.csv",
                                    "tables/partner_usage.csv",
                                    "tables/crisis_entry.csv",
                                    "tables/crisis_agreement.csv",
                                    "tables/crisis_exercise.csv",
                                    "tables/street_line_set.csv",
                                    "tables/street_line.csv",
                                    "tables/join_rule.csv",
                                    "tables/undone_join.csv",
                                    "tables/account.csv",
                                    "tables/account_grant.csv",
                                    "tables/account_identity.csv",
                                    "tables/account_passkey.csv",
                                    "tables/account_recovery_code.csv",
                                    "tables/audit_event.csv",
                                    "tables/fact_change.csv",
                                    "tables/proposal.csv",
                                    "tables/record_closure.csv",
                                    "tables/objection_secret.csv",
                                    "tables/objection.csv",
                                    "tables/objection_contact.csv",
                                    "tables/confirmation_secret.csv",
                                    "tables/confirmation_request.csv",
                                    "tables/confirmation_request_record.csv",
                                    "tables/confirmation_answer.csv",
                                    "tables/unlisting_request.csv",
                                    "tables/mail_secret.csv",
                                    "tables/mail_refusal.csv",
                                    "tables/campaign.csv",
                                    "tables/campaign_mail.csv",
                                    "tables/campaign_mail_record.csv",
                                    "tables/upstream_dispatch.csv",
                                    "tables/upstream_dispatch_row.csv",
                                    "tables/figure_set.csv",
                                    "tables/figure_value.csv",
                                    "tables/observed_count.csv",
                                    "tables/observed_figures.csv"));
                    entries.computeIfPresent("tables/service.csv", (table, rows) -> withoutLaterOfServices(rows));
                    entries.computeIfPresent("tables/service_at_location.csv", (table, rows) -> withoutCapacity(rows));
                    entries.computeIfPresent("tables/location.csv", (table, rows) -> withoutPrecision(rows));
                    entries.computeIfPresent("tables/report.csv", (table, rows) -> withoutInbox(rows));
                    entries.computeIfPresent("tables/delimitation.csv", (table, rows) -> withoutStoredTime(rows));
                });
        try {
            restore.restore(earlier, true, NOBODY);
            index.synchronize();
            assertThat(found()).containsExactly("kept");
            assertThat(count("widget_version")).isEqualTo(widgets);
        } finally {
            // The earlier version did not know which points were found by their addresses.
            restore.restore(file, true, NOBODY);
            index.synchronize();
        }
    }

    /** Removes the last columns, which later migrations added. */
    private static String withoutLaterOfServices(String rows) {
        return rows.replaceFirst(
                        ",modified_at,competent_in,joined_to,joined_fields,joined_on,joined_by,told_with"
                                + ",referral_method_fr,referral_method_nl",
                        "")
                .replaceAll(
                        "(?m),\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d:\\d\\d(\\.\\d+)?[+-]\\d\\d(:\\d\\d)?,\\d*,,,,,,,$",
                        "");
    }

    private static String withoutStoredTime(String rows) {
        return rows.replaceFirst(",stored_at", "")
                .replaceAll("(?m),\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d:\\d\\d(\\.\\d+)?[+-]\\d\\d(:\\d\\d)?$", "");
    }

    private static String withoutCapacity(String rows) {
        return rows.replaceFirst(",capacity,capacity_unit,capacity_on", "")
                .replaceAll("(?m),\\d*,(places|beds)?,(\\d{4}-\\d\\d-\\d\\d)?$", "");
    }

    private static String withoutPrecision(String rows) {
        return rows.replaceFirst(",point_precision", "").replaceAll("(?m),(house|street)?$", "");
    }

    /** Nobody reports anything in this test. */
    private static String withoutInbox(String rows) {
        return rows.replaceFirst(",cells,code_hash,forwarded_to,forwarded_on,proposed_outcome,proposed_on", "");
    }

    @DisplayName("A backup says nothing of who reported today")
    @Test
    void noSenders() throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            assertThat(zip.stream().map(ZipEntry::getName))
                    .contains("tables/report.csv")
                    .noneMatch(name -> name.contains("sender") || name.contains("undo.csv"));
        }
    }

    @DisplayName("A directory is replaced only where that was requested")
    @Test
    void replaceByConsent() {
        refused(file, false, "There is a directory here already", "--replace");
    }

    @DisplayName("A file that is no backup, or not a whole one, changes nothing")
    @Test
    void brokenBackup() throws IOException {
        Path nothing = Files.writeString(folder.resolve("words.zip"), "not a zip at all");
        refused(nothing, true, "words.zip is no backup", "Copy it again");
        byte[] all = Files.readAllBytes(file);
        Path cutOff = Files.write(folder.resolve("cut.zip"), Arrays.copyOf(all, all.length / 2));
        refused(cutOff, true, "cut.zip is no backup, or not all of one", "Copy it again");
        refused(folder.resolve("none.zip"), true, "There is no file", "none.zip");
        refused(altered(manifest -> {}, entries -> entries.remove("backup.json")), true, "is not a backup of Repère");
        refused(altered(manifest -> manifest.put("format", 2), entries -> {}), true, "form 2");
        refused(altered(manifest -> manifest.put("schema", "900"), entries -> {}), true, "newer version");
        refused(
                altered(manifest -> {}, entries -> entries.remove("tables/helpline.csv")),
                true,
                "lost its table helpline");
        refused(
                altered(
                        manifest -> {},
                        entries -> entries.computeIfPresent("tables/helpline.csv", (k, v) -> v.split("\n")[0] + "\n")),
                true,
                "table helpline: 0 rows, and it had 13");
        refused(
                altered(
                        manifest -> {},
                        entries -> entries.computeIfPresent(
                                "tables/service.csv", (k, v) -> v.replaceFirst("name_fr", "nom_fr"))),
                true,
                "table service",
                "columns");
        refused(
                altered(
                        manifest -> {},
                        entries -> entries.computeIfPresent(
                                "tables/service.csv", (k, v) -> v.replaceFirst("\n[^,]+,", "\nno-uuid,"))),
                true,
                "no-uuid",
                "nothing was changed");
    }

    private void refused(Path given, boolean replace, String... words) {
        int generation = generation();
        assertThatThrownBy(() -> restore.restore(given, replace, NOBODY))
                .isInstanceOfSatisfying(
                        BackupFailure.class, failure -> assertThat(failure.getMessage() + " " + failure.advice())
                                .contains(words));
        assertThat(generation()).isEqualTo(generation);
        assertThat(found()).containsExactly("kept");
        assertThat(schemas()).doesNotContain(StagingSchema.SCHEMA);
    }

    private static List<String> found() {
        return given().get("/api/v1/services?territory=commune:21010&language=ee&size=100")
                .then()
                .statusCode(200)
                .extract()
                .path("hits.source.id");
    }

    private static int generation() {
        return given().get("/api/v1").path("generation");
    }

    private long count(String table) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select count(*) from " + table)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private List<String> schemas() {
        try (Connection connection = database.getConnection();
                ResultSet rows = connection.getMetaData().getSchemas()) {
            List<String> schemas = new ArrayList<>();
            while (rows.next()) {
                schemas.add(rows.getString(1));
            }
            return schemas;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Returns a copy of a backup in which somebody changed something. */
    private Path altered(Consumer<ObjectNode> manifest, Consumer<Map<String, String>> entries) throws IOException {
        Map<String, String> all = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                all.put(entry.getName(), text(zip));
            }
        }
        ObjectNode manifestNode = (ObjectNode) json.readTree(all.get("backup.json"));
        manifest.accept(manifestNode);
        all.put("backup.json", manifestNode.toString());
        entries.accept(all);
        Path altered = Files.createTempFile(folder, "altered", ".zip");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(altered))) {
            for (Map.Entry<String, String> entry : all.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return altered;
    }

    private static String text(InputStream in) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        in.transferTo(bytes);
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
