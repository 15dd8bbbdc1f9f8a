package brussels.repere.rest.campaigns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import brussels.repere.accounts.Grant;
import brussels.repere.accounts.Role;
import brussels.repere.directory.campaigns.CampaignStore;
import brussels.repere.directory.campaigns.ClaimedMail;
import brussels.repere.directory.campaigns.MailClaims;
import brussels.repere.directory.confirmations.AnswerDesk;
import brussels.repere.directory.confirmations.ConfirmationLinks;
import brussels.repere.directory.mailing.MailRefusals;
import brussels.repere.directory.objections.ObjectionStore;
import brussels.repere.eligibility.StatedAvailability;
import brussels.repere.testing.ApplicationTest;
import brussels.repere.testing.ConditionWait;
import brussels.repere.testing.DirectoryEntryBuilder;
import brussels.repere.testing.OperatorProfile;
import brussels.repere.testing.TestAccounts;
import brussels.repere.testing.TestEdits;
import brussels.repere.testing.TestMailServer;
import brussels.repere.testing.TestRecords;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Campaigns with a real mail server, which takes mails, refuses them or falls silent. */
@ApplicationTest
@TestProfile(OperatorProfile.class)
@DisplayName("A campaign by mail")
class CampaignIT {

    private static final String CAMPAIGNS = "/api/v1/campaigns";
    private static final Pattern REFUSAL = Pattern.compile("/api/v1/mail-refusals/([\\w-]+)>");
    private static final Pattern LINK = Pattern.compile("https://repere\\.example\\.brussels/confirmer#([\\w-]+)");

    private static TestMailServer server;

    @Inject
    TestRecords records;

    @Inject
    TestAccounts accounts;

    @Inject
    TestEdits edits;

    @Inject
    EntityManager entities;

    @Inject
    MailClaims claims;

    @Inject
    CampaignStore campaigns;

    @Inject
    MailRefusals refusals;

    @Inject
    ConfirmationLinks links;

    @Inject
    AnswerDesk desk;

    @Inject
    ObjectionStore objections;

    private TestAccounts.Person editor;

    @BeforeAll
    static void startServer() {
        server = TestMailServer.start(ConfigProvider.getConfig().getValue(OperatorProfile.MAIL_PORT, Integer.class));
    }

    @AfterAll
    static void stopServer() {
        server.close();
    }

    @BeforeEach
    void begin() {
        editor = accounts.add("Ed", Grant.of(Role.REGIONAL_EDITOR));
    }

    @AfterEach
    void clear() {
        QuarkusTransaction.requiringNew()
                .run(() -> List.of("campaign", "mail_refusal", "confirmation_request", "objection")
                        .forEach(table -> entities.createNativeQuery("delete from " + table)
                                .executeUpdate()));
        server.forget();
        edits.forgetAll();
        records.removeAll();
        accounts.removeAll();
    }

    /** One that says since when it is full: a fact that is due, which no record of the starter directory has. */
    private static DirectoryEntryBuilder record(String id, String email) {
        return DirectoryEntryBuilder.entry(id)
                .named("Maison " + id, null)
                .phone("02 500 10 1" + id.length())
                .languages("fr")
                .email(email)
                .availability(new StatedAvailability(StatedAvailability.State.FULL, LocalDate.of(2026, 1, 5)));
    }

    private static Map<String, Object> request() {
        return Map.of(
                "title", "Automne",
                "dueFields", List.of("availability"),
                "textFr", "Merci d’avance.",
                "textNl", "Alvast bedankt.");
    }

    private ValidatableResponse post(String path, Object body) {
        return accounts.as(editor)
                .contentType(ContentType.JSON)
                .body(body)
                .post(path)
                .then();
    }

    private String draft() {
        return post(CAMPAIGNS, request()).statusCode(200).extract().path("id");
    }

    private ValidatableResponse step(String id, String step) {
        return post(CAMPAIGNS + "/" + id + "/steps", Map.of("step", step));
    }

    private String start() {
        String id = draft();
        step(id, "start").statusCode(200);
        return id;
    }

    private JsonPath read(String id) {
        return accounts.as(editor)
                .get(CAMPAIGNS + "/" + id)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private JsonPath awaitState(String id, String state) {
        ConditionWait.until(() -> read(id).getString("campaign.state").equals(state));
        return read(id);
    }

    private JsonPath mails(String id, String which) {
        return accounts.as(editor)
                .get(CAMPAIGNS + "/" + id + "/mails?which=" + which)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private int run(String sql) {
        return QuarkusTransaction.requiringNew()
                .call(() -> entities.createNativeQuery(sql).executeUpdate());
    }

    private static String body(TestMailServer.Mail mail) throws Exception {
        return (String)
                ((MimeMultipart) mail.parse().getContent()).getBodyPart(0).getContent();
    }

    @DisplayName(
            "Each organisation gets one mail with a link of its own, in its language; sent twice is refused in words")
    @Test
    void once() throws Exception {
        records.add(
                record("Alpha", "alpha@maison.be"),
                record("Beta - Centre", "beta@maison.be").named("Beta - Centre", null),
                record("Beta - Nord", "beta@maison.be").named("Beta - Nord", null),
                record("Gamma", "gamma@huis.be").named(null, "Gammahuis").languages("nl"),
                record("Delta", null));
        post(CAMPAIGNS + "/preview", request())
                .statusCode(200)
                .body("mails", equalTo(3))
                .body("french", equalTo(2))
                .body("dutch", equalTo(1))
                .body("withoutAddress", equalTo(1))
                .body("sampleFr.text", containsString("Merci d’avance."))
                .body("sampleNl.subject", equalTo("Gammahuis: kloppen uw gegevens nog?"));
        assertThat(server.mails()).isEmpty();
        String id = start();
        JsonPath done = awaitState(id, "done");
        assertThat(done.getInt("counts.sent")).isEqualTo(3);
        assertThat(done.getInt("counts.withoutAddress")).isEqualTo(1);
        assertThat(done.getInt("counts.silent")).isEqualTo(3);
        assertThat(server.recipients()).containsExactly("alpha@maison.be", "beta@maison.be", "gamma@huis.be");
        step(id, "start").statusCode(409).body("type", equalTo("/problems/campaign-started"));
        step(draft(), "start").statusCode(409).body("type", equalTo("/problems/nobody-to-ask"));
        assertThat(server.mails()).hasSize(3);
        TestMailServer.Mail beta = server.mails().stream()
                .filter(mail -> mail.to().startsWith("beta"))
                .findFirst()
                .orElseThrow();
        assertThat(body(beta)).contains("vos 2 services ou antennes", "Merci d’avance.");
        Matcher link = LINK.matcher(body(beta));
        assertThat(link.find()).isTrue();
        assertThat(links.read(link.group(1))).isPresent();
        MimeMessage message = beta.parse();
        assertThat(message.getMessageID()).endsWith("@example.brussels>");
        assertThat(message.getHeader("List-Unsubscribe-Post")).containsExactly("List-Unsubscribe=One-Click");
        assertThat(edits.countAudited(editor.id(), "run-campaigns", "done")).isGreaterThanOrEqualTo(3);
    }

    @DisplayName("An address that takes no mail: the next one of the organisation, or the phone list, also as a table")
    @Test
    void bounced() {
        records.add(
                record("Alpha", "old@maison.be; new@maison.be"),
                record("Beta", "gone@maison.be").named("=Beta", null),
                record("Gamma", "gamma@maison.be"));
        server.refuse("old@maison.be", 550);
        server.refuse("gone@maison.be", 550);
        String id = start();
        JsonPath done = awaitState(id, "done");
        assertThat(server.recipients()).containsExactly("gamma@maison.be", "new@maison.be");
        assertThat(done.getInt("counts.bounced")).isEqualTo(1);
        assertThat(mails(id, "call").getList("mails.name.fr")).containsExactly("=Beta");
        accounts.as(editor)
                .get(CAMPAIGNS + "/" + id + "/phone-list.csv?lang=fr")
                .then()
                .statusCode(200)
                .body(containsString("'=Beta;"))
                .body(containsString("message refusé ou revenu;téléphone"))
                .body(not(containsString("gone@maison.be")));
        String mail = mails(id, "call").getString("mails[0].id");
        post(CAMPAIGNS + "/" + id + "/mails/" + mail, Map.of("decision", "called"))
                .statusCode(200);
        assertThat(read(id).getInt("counts.toCall")).isZero();
    }

    @DisplayName("What the mail server takes not now is tried again later, and is sent once")
    @Test
    void later() {
        records.add(record("Alpha", "alpha@maison.be"), record("Beta", "beta@maison.be"));
        server.refuse("alpha@maison.be", 451);
        String id = start();
        ConditionWait.until(() ->
                run("update campaign_mail set tries = tries where state = 'waiting' and try_after is not null") == 1);
        assertThat(read(id).getString("campaign.state")).isEqualTo("sending");
        server.forget();
        run("update campaign_mail set try_after = now() where state = 'waiting'");
        awaitState(id, "done");
        assertThat(server.recipients()).containsOnlyOnce("alpha@maison.be");
    }

    @DisplayName("A mail server that takes nothing from us pauses a campaign, and nobody counts as out of reach")
    @Test
    void shutOut() {
        records.add(record("Alpha", "alpha@maison.be"), record("Beta", "beta@maison.be"));
        server.refuseSender(550);
        String id = start();
        JsonPath paused = awaitState(id, "paused");
        assertThat(paused.getString("campaign.hindrance")).isEqualTo("server-refuses");
        assertThat(paused.getInt("counts.bounced")).isZero();
        server.forget();
        step(id, "resume").statusCode(200);
        awaitState(id, "done");
        assertThat(server.recipients()).containsExactly("alpha@maison.be", "beta@maison.be");
    }

    @DisplayName("What a process that died had claimed is shown as doubtful, and sent again only if somebody says so")
    @Test
    void doubtful() {
        records.add(record("Alpha", "alpha@maison.be"), record("Beta", "beta@maison.be"));
        server.refuse("alpha@maison.be", 451);
        String id = start();
        ConditionWait.until(() -> read(id).getInt("counts.sent") == 1
                && run(
                                """
                        update campaign_mail set state = 'sending', claimed_at = now() - interval '1 hour'
                        where state = 'waiting' and try_after is not null""")
                        == 1);
        server.forget();
        ConditionWait.until(() -> read(id).getInt("counts.doubtful") == 1, 90);
        awaitState(id, "done");
        assertThat(server.mails()).isEmpty();
        String mail = mails(id, "doubtful").getString("mails[0].id");
        post(CAMPAIGNS + "/" + id + "/mails/" + mail, Map.of("decision", "send"))
                .statusCode(200);
        step(id, "resume").statusCode(200);
        awaitState(id, "done");
        assertThat(server.recipients()).containsExactly("alpha@maison.be");
        post(CAMPAIGNS + "/" + id + "/mails/" + mail, Map.of("decision", "send"))
                .statusCode(409)
                .body("type", equalTo("/problems/campaign-not-now"));
    }

    @DisplayName("Several that claim at the same time never claim the same")
    @Test
    void claimed() throws Exception {
        records.add(IntStream.range(0, 60)
                .mapToObj(i -> record("Maison" + i, "m" + i + "@maison.be"))
                .toArray(DirectoryEntryBuilder[]::new));
        String id = start();
        ExecutorService threads = Executors.newFixedThreadPool(4);
        List<UUID> claimed = new ArrayList<>();
        try {
            List<Callable<List<UUID>>> work = IntStream.range(0, 4)
                    .<Callable<List<UUID>>>mapToObj(i -> this::claimSome)
                    .toList();
            for (Future<List<UUID>> some : threads.invokeAll(work)) {
                claimed.addAll(some.get());
            }
        } finally {
            threads.shutdown();
        }
        awaitState(id, "done");
        assertThat(new HashSet<>(claimed)).hasSameSizeAs(claimed);
        assertThat(server.recipients()).doesNotHaveDuplicates().hasSize(60 - claimed.size());
    }

    private List<UUID> claimSome() {
        List<UUID> claimed = new ArrayList<>();
        while (claimed.size() < 10) {
            Optional<ClaimedMail> next = claims.claimNext();
            if (next.isEmpty()) {
                return claimed;
            }
            claimed.add(next.get().id());
            claims.markSent(next.get());
        }
        return claimed;
    }

    @DisplayName("Whoever wants no mails gets none, by one click as mail programs do it, until it is taken back")
    @Test
    void refused() throws Exception {
        records.add(record("Alpha", "alpha@maison.be"), record("Beta", "beta@maison.be"));
        String id = start();
        awaitState(id, "done");
        TestMailServer.Mail alpha = server.mails().stream()
                .filter(mail -> mail.to().startsWith("alpha"))
                .findFirst()
                .orElseThrow();
        Matcher header = REFUSAL.matcher(alpha.parse().getHeader("List-Unsubscribe")[0]);
        assertThat(header.find()).isTrue();
        String path = "/api/v1/mail-refusals/" + header.group(1);
        RestAssured.given()
                .redirects()
                .follow(false)
                .get(path)
                .then()
                .statusCode(303)
                .header("Location", endsWith("/ne-plus-recevoir#" + header.group(1)));
        assertThat(refusals.listAll()).isEmpty();
        oneClick(path, "List-Unsubscribe=Never").statusCode(400);
        oneClick(path.substring(0, path.length() - 1) + "_", "List-Unsubscribe=One-Click")
                .statusCode(404);
        assertThat(refusals.listAll()).isEmpty();
        oneClick(path, "List-Unsubscribe=One-Click").statusCode(200);
        oneClick(path, "List-Unsubscribe=One-Click").statusCode(200);
        String part = "--x\r\nContent-Disposition: form-data; name=\"List-Unsubscribe\"\r\n\r\n%s\r\n--x--\r\n";
        asForm(path, part.formatted("Never")).statusCode(400);
        asForm(path, "--x\r\nContent-Disposition: form-data; name=\"f\"; filename=\"f\"\r\n\r\nbroken off")
                .statusCode(400);
        asForm(path, part.formatted("One-Click")).statusCode(200);
        assertThat(refusals.listAll()).hasSize(1);
        run("update campaign_mail set sent_at = now() - interval '1 year', claimed_at = null");
        server.forget();
        post(CAMPAIGNS + "/preview", request())
                .body("mails", equalTo(1))
                .body("refused", equalTo(1))
                .body("organizations.way", contains("refused", "mail"));
        awaitState(start(), "done");
        assertThat(server.recipients()).containsExactly("beta@maison.be");
        TestAccounts.Person admin = accounts.add("Ad", Grant.of(Role.ADMINISTRATOR));
        withdraw(admin, "ALPHA@maison.be").statusCode(200);
        withdraw(admin, "alpha@maison.be").statusCode(404);
        withdraw(accounts.add("H", Grant.of(Role.HELPDESK)), "alpha@maison.be").statusCode(403);
    }

    private static ValidatableResponse oneClick(String path, String form) {
        return RestAssured.given()
                .contentType("application/x-www-form-urlencoded")
                .body(form)
                .post(path)
                .then();
    }

    /** As RFC 8058 would rather have it. */
    private static ValidatableResponse asForm(String path, String form) {
        return RestAssured.given()
                .header("Content-Type", "multipart/form-data; boundary=x")
                .body(form.getBytes(StandardCharsets.UTF_8))
                .post(path)
                .then();
    }

    private ValidatableResponse withdraw(TestAccounts.Person person, String address) {
        return accounts.as(person)
                .contentType(ContentType.JSON)
                .body(Map.of("address", address))
                .post("/api/v1/personal-data/mail-refusals/withdrawal")
                .then();
    }

    @DisplayName("Those who did not answer are reminded once, and then called")
    @Test
    void reminded() throws Exception {
        records.add(record("Alpha", "alpha@maison.be"), record("Beta", "beta@maison.be"));
        String id = start();
        awaitState(id, "done");
        run("update confirmation_request set answered_at = now() where id in"
                + " (select request_id from campaign_mail where source_id = 'Alpha')");
        server.forget();
        step(id, "remind").statusCode(200);
        JsonPath done = awaitState(id, "done");
        assertThat(server.recipients()).containsExactly("beta@maison.be");
        assertThat(server.mails().get(0).parse().getSubject()).startsWith("Rappel – Maison Beta");
        assertThat(done.getInt("counts.answered")).isEqualTo(1);
        assertThat(done.getInt("counts.toCall")).isEqualTo(1);
        assertThat(mails(id, "call").getList("mails.name.fr")).containsExactly("Maison Beta");
        step(id, "remind").statusCode(409).body("type", equalTo("/problems/campaign-reminded"));
    }

    @DisplayName(
            "Between a mail and its reminder people refuse, object and change addresses: no mail reaches who wants none")
    @Test
    void refusedMeanwhile() {
        records.add(
                record("Alpha", "alpha@maison.be; other@maison.be"),
                record("Beta", "beta@maison.be"),
                record("Gamma", "gamma@maison.be"),
                record("Delta", "delta@maison.be"));
        String id = start();
        awaitState(id, "done");
        QuarkusTransaction.requiringNew().run(() -> {
            refusals.refuse("alpha@maison.be");
            run("update service set email = 'new@maison.be' where source_id = 'Beta'");
            desk.refuseMail((UUID) entities.createNativeQuery(
                            "select request_id from campaign_mail where source_id = 'Beta'", UUID.class)
                    .getSingleResult());
            objections.add(record("Neighbour", "gamma@maison.be").build(), LocalDate.of(2026, 3, 1));
        });
        server.forget();
        step(id, "remind").statusCode(200);
        JsonPath done = awaitState(id, "done");
        assertThat(server.recipients()).containsExactly("delta@maison.be");
        assertThat(done.getInt("counts.refused")).isEqualTo(3);
    }

    @DisplayName("Whose reminder was stopped got a mail, and is not asked by the next campaign")
    @Test
    void reminderStopped() {
        records.add(record("Alpha", "alpha@maison.be"), record("Beta", "beta@maison.be"));
        String id = start();
        awaitState(id, "done");
        server.forget();
        server.refuse("alpha@maison.be", 451);
        server.refuse("beta@maison.be", 451);
        step(id, "remind").statusCode(200);
        ConditionWait.until(() ->
                run("update campaign_mail set tries = tries where state = 'waiting' and try_after is not null") == 2);
        step(id, "stop").statusCode(200).body("counts.silent", equalTo(2)).body("counts.unsent", equalTo(0));
        post(CAMPAIGNS + "/preview", request()).body("mails", equalTo(0)).body("askedLately", equalTo(2));
    }

    @DisplayName("What is stopped sends nothing more, and one campaign waits for the other")
    @Test
    void stopped() {
        records.add(record("Alpha", "alpha@maison.be"), record("Beta", "beta@maison.be"));
        server.refuse("alpha@maison.be", 451);
        server.refuse("beta@maison.be", 451);
        String id = start();
        String other = draft();
        step(other, "start").statusCode(409).body("type", equalTo("/problems/another-campaign"));
        step(id, "pause").statusCode(200).body("campaign.state", equalTo("paused"));
        step(id, "pause").statusCode(409);
        step(id, "stop").statusCode(200).body("campaign.state", equalTo("stopped"));
        step(id, "resume").statusCode(409);
        step(other, "delete").statusCode(200);
        accounts.as(editor).get(CAMPAIGNS + "/" + other).then().statusCode(404);
        step(id, "delete").statusCode(409);
        assertThat(read(id).getInt("counts.waiting")).isZero();
        assertThat(server.mails()).isEmpty();
    }

    @DisplayName("What cannot be used in a campaign is named")
    @Test
    void invalid() {
        post(
                        CAMPAIGNS,
                        Map.of(
                                "title", "A\r\nB",
                                "bassin", "Q",
                                "category", "C99999",
                                "dueFields", List.of("nothing"),
                                "textFr", "x".repeat(2001),
                                "textNl", "a\u0000b"))
                .statusCode(400)
                .body("errors.parameter", contains("title", "textFr", "textNl", "bassin", "category", "dueFields"));
        post(CAMPAIGNS, Map.of("title", "A", "textFr", "Bonjour"))
                .statusCode(400)
                .body("errors", hasSize(1))
                .body("errors[0].parameter", equalTo("textNl"));
        post(CAMPAIGNS, Map.of("title", "A", "restDays", 3)).statusCode(400);
        post(CAMPAIGNS, Map.of("title", "A", "bcc", "x@y.be")).statusCode(400);
    }

    @DisplayName("Who objected to being listed is never asked, and who is erased leaves campaigns")
    @Test
    void erased() {
        records.add(record("Alpha", "alpha@maison.be"), record("Beta", "beta@maison.be"));
        String id = start();
        awaitState(id, "done");
        TestAccounts.Person admin = accounts.add("Ad", Grant.of(Role.ADMINISTRATOR));
        accounts.as(admin)
                .contentType(ContentType.JSON)
                .body(Map.of("named", true))
                .post("/api/v1/personal-data/records/" + edits.serviceOf("Alpha") + "/erasure")
                .then()
                .statusCode(200);
        assertThat(read(id).getInt("counts.organizations")).isEqualTo(1);
        run("update campaign_mail set sent_at = now() - interval '1 year', claimed_at = null");
        records.add(record("Gamma", "alpha@maison.be"));
        post(CAMPAIGNS + "/preview", request()).body("mails", equalTo(1)).body("refused", equalTo(1));
    }
}
