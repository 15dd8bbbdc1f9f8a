package brussels.repere.rest.openapi;

import brussels.repere.accounts.Grant;
import brussels.repere.accounts.Role;
import brussels.repere.accounts.people.SecondFactorStore;
import brussels.repere.accounts.secret.OneTimeCodes;
import brussels.repere.accounts.session.SessionStage;
import brussels.repere.accounts.session.SessionStore;
import brussels.repere.accounts.signin.InvitationService;
import brussels.repere.rest.accounts.SessionCookie;
import brussels.repere.testing.ServedDescription.Operation;
import brussels.repere.testing.TestAccounts;
import brussels.repere.testing.TestAccounts.Person;
import io.restassured.specification.RequestSpecification;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Map;
import java.util.regex.Pattern;

/** Puts real people behind the examples of operations that need an account: their session, and their secrets for those of the example. */
@ApplicationScoped
class ExampleAccounts {

    private static final Pattern PATHS = Pattern.compile(
            "/api/v1/(session|resources/\\{id\\}|accounts|audit|edit|personal-data|campaigns|mail-refusals|confirmation)(/.*)?");

    /** What is done to a record of its own. */
    private static final Pattern EDITS =
            Pattern.compile("/api/v1/(edit/.*|personal-data/(records|objections|unlistings).*|confirmation.*)");

    /** What is done to a campaign of its own. */
    private static final Pattern CAMPAIGNS =
            Pattern.compile("/api/v1/(campaigns|mail-refusals|personal-data/mail-refusals)(/.*)?");

    /** What is done to a collection of its own. */
    private static final Pattern COLLECTIONS = Pattern.compile("/api/v1/edit/collections(/.*)?");

    /** What is done to entries of the roster for a crisis. */
    private static final Pattern CRISIS = Pattern.compile("/api/v1/edit/crisis(/.*)?");
    /** What is read of an event, and done to it. */
    private static final Pattern EVENTS = Pattern.compile("/api/v1/(edit/)?events(/.*|[.].*)?");

    /** What is read of a monthly sheet, and done to it. */
    private static final Pattern SHEETS = Pattern.compile("/api/v1/(edit/)?sheets(/.*)?");

    /** What is done to a resource of its own. */
    private static final Pattern RESOURCES = Pattern.compile("/api/v1/(edit/)?resources([/.].*)?");

    private static final String LOGIN = "ann@example.brussels";
    private static final String ID = "6f1c2d34-0000-4000-8000-000000000001";
    private static final String TOKEN = "jIGaFVv0cDqhnrb2XfIIPkO3y6T0V7sYt3w1mM5cXyA";
    private static final String CODE = "123456";

    private final TestAccounts people;
    private final InvitationService invitations;
    private final SecondFactorStore secondFactors;
    private final SessionStore sessions;
    private final SessionCookie cookie;
    private final ExampleEdits edits;
    private final ExampleCampaigns campaigns;
    private final ExampleCollections collections;
    private final ExampleCrisis crisis;
    private final ExampleEvents events;
    private final ExampleSheets sheets;
    private final ExampleResources resources;

    ExampleAccounts(
            TestAccounts people,
            InvitationService invitations,
            SecondFactorStore secondFactors,
            SessionStore sessions,
            SessionCookie cookie,
            ExampleEdits edits,
            ExampleCampaigns campaigns,
            ExampleCollections collections,
            ExampleCrisis crisis,
            ExampleEvents events,
            ExampleSheets sheets,
            ExampleResources resources) {
        this.resources = resources;
        this.crisis = crisis;
        this.sheets = sheets;
        this.events = events;
        this.collections = collections;
        this.people = people;
        this.invitations = invitations;
        this.secondFactors = secondFactors;
        this.sessions = sessions;
        this.cookie = cookie;
        this.edits = edits;
        this.campaigns = campaigns;
    }

    /**
     * What an example is sent with.
     *
     * @param values what stands in the example, and what is sent instead of it
     */
    record Prepared(RequestSpecification request, Map<String, String> values) {

        String replace(String text) {
            String replaced = text;
            for (Map.Entry<String, String> value : values.entrySet()) {
                replaced = replaced.replace(value.getKey(), value.getValue());
            }
            return replaced;
        }
    }

    /** @param request with whatever else is to be sent */
    Prepared prepare(Operation operation, RequestSpecification request) {
        if (EVENTS.matcher(operation.path()).matches()) {
            events.prepare();
        }
        if (SHEETS.matcher(operation.path()).matches()) {
            sheets.prepare();
        }
        if (!PATHS.matcher(operation.path()).matches()) {
            return new Prepared(request, Map.of());
        }
        if (CAMPAIGNS.matcher(operation.path()).matches()) {
            return new Prepared(administrator(request), campaigns.prepare());
        }
        if (COLLECTIONS.matcher(operation.path()).matches()) {
            collections.prepare();
            return new Prepared(administrator(request), Map.of());
        }
        if (RESOURCES.matcher(operation.path()).matches()) {
            resources.prepare();
            return new Prepared(administrator(request), Map.of());
        }
        if (CRISIS.matcher(operation.path()).matches()) {
            crisis.prepare();
            return new Prepared(administrator(request), Map.of());
        }
        if (EVENTS.matcher(operation.path()).matches()
                || SHEETS.matcher(operation.path()).matches()) {
            return new Prepared(administrator(request), Map.of());
        }
        if (EDITS.matcher(operation.path()).matches()) {
            return new Prepared(administrator(request), edits.prepare(operation));
        }
        Person other = people.add("Ann", Grant.of(Role.HELPDESK));
        return switch (operation.id()) {
            case "signIn" -> new Prepared(request, Map.of(LOGIN, other.login()));
            case "readInvitation", "acceptInvitation" ->
                new Prepared(
                        request,
                        Map.of(TOKEN, invitations.invite(other.id(), null).orElseThrow()));
            case "enterCode", "confirmSecondFactor" -> withCode(operation, other, request);
            default ->
                new Prepared(administrator(request), Map.of(ID, other.id().toString(), LOGIN, "new" + other.login()));
        };
    }

    private Prepared withCode(Operation operation, Person person, RequestSpecification request) {
        String secret = secondFactors.prepare(person.id());
        String code = OneTimeCodes.code(secret, Instant.now());
        boolean asked = operation.id().equals("enterCode");
        if (asked) {
            secondFactors.confirm(person.id(), code);
        }
        String half = sessions.begin(person.id(), asked ? SessionStage.CODE_NEEDED : SessionStage.SECOND_FACTOR_SETUP);
        Instant shown = asked ? Instant.now().plusSeconds(30) : Instant.now();
        return new Prepared(request.cookie(cookie.name(), half), Map.of(CODE, OneTimeCodes.code(secret, shown)));
    }

    private RequestSpecification administrator(RequestSpecification request) {
        Person admin = people.add("Admin", Grant.of(Role.ADMINISTRATOR), Grant.of(Role.CONFIDENTIAL_ADDRESSES));
        return request.spec(people.as(admin));
    }

    /** Takes away all that examples made. */
    void forget() {
        edits.forget();
        campaigns.forget();
        collections.forget();
        crisis.forget();
        events.forget();
        sheets.forget();
        resources.forget();
        people.removeAll();
    }
}
