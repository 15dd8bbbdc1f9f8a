package brussels.repere.rest.problem;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * The kinds of errors. Their {@link #uri()} is stable, so programs may decide on it. Title and detail are texts for
 * people, in {@code words/problems_*.properties} under the same name.
 */
public enum ProblemType {
    INVALID_PARAMETERS(400),
    INVALID_BODY(400),
    BAD_REQUEST(400),
    UNAUTHORIZED(401),
    /** Nobody is signed in, or no longer. */
    NOT_SIGNED_IN(401),
    /** There is no such login, or its password is another. */
    WRONG_PASSWORD(401),
    /** The code of the second factor is another, or was used already. */
    WRONG_CODE(401),
    /** What a device answered proves nothing, or nobody asked it. */
    WRONG_PASSKEY(401),
    /** No partner has such a key, or it was withdrawn. */
    UNKNOWN_API_KEY(401),
    /** Whoever is signed in may not do that. */
    FORBIDDEN(403),
    /** The token of the session that a change must carry is missing, or is that of another session. */
    FORGED_REQUEST(403),
    /** The key of a partner is for other sites, or for programs and not for pages. */
    API_KEY_NOT_HERE(403),
    /** A page of another site asks for something that only our own pages and programs may ask. */
    FOREIGN_ORIGIN(403),
    NOT_FOUND(404),
    UNKNOWN_TERRITORY(404),
    UNKNOWN_RECORD(404),
    UNKNOWN_LAYER(404),
    /** Of a collection that is known. */
    UNKNOWN_FEATURE(404),
    UNKNOWN_REPORT(404),
    /** No report has such a code, or no longer. */
    UNKNOWN_REPORT_CODE(404),
    UNKNOWN_PROPOSAL(404),
    UNKNOWN_DISPATCH(404),
    UNKNOWN_ACCOUNT(404),
    UNKNOWN_OBJECTION(404),
    UNKNOWN_CAMPAIGN(404),
    /** There is no such collection, or nobody published it. */
    UNKNOWN_COLLECTION(404),
    /** Of the roster for a crisis: an entry, an agreement or an exercise. */
    UNKNOWN_CRISIS_ENTRY(404),
    /** There is no such event, or nobody published it. */
    UNKNOWN_EVENT(404),
    /** There is no such resource, or nobody published it. */
    UNKNOWN_RESOURCE(404),
    /** Of a link by which somebody wants no further mails; or it is too old. */
    UNKNOWN_MAIL_LINK(404),
    UNKNOWN_MAIL_REFUSAL(404),
    /** It was accepted, replaced or is too old; or there never was one. */
    UNKNOWN_INVITATION(404),
    UNKNOWN_PASSKEY(404),
    /** No link that asks whether something is still true was made so. */
    UNKNOWN_CONFIRMATION(404),
    /** No sheet of that month is published. */
    UNKNOWN_MONTHLY_SHEET(404),
    METHOD_NOT_ALLOWED(405),
    NOT_ACCEPTABLE(406),
    /** The body did not come in time. */
    REQUEST_TIMEOUT(408),
    /** Nobody takes rights away from themselves, or gives them to themselves. */
    OWN_ACCOUNT(409),
    /** It must be enabled first. */
    DISABLED_ACCOUNT(409),
    /** A record is closed, and what is asked needs an open one. */
    RECORD_CLOSED(409),
    RECORD_OPEN(409),
    /** The fact has changed since, or the step is not there. */
    NOT_UNDOABLE(409),
    PROPOSAL_DECIDED(409),
    /** What it would replace has changed since. */
    PROPOSAL_STALE(409),
    /** Of one person, open ones. */
    TOO_MANY_PROPOSALS(409),
    /** A campaign is sent once. */
    CAMPAIGN_STARTED(409),
    CAMPAIGN_REMINDED(409),
    /** One is being sent, and no second one beside it. */
    ANOTHER_CAMPAIGN(409),
    NOBODY_TO_ASK(409),
    /** A campaign, or a mail of it, is not in the state for that. */
    CAMPAIGN_NOT_NOW(409),
    /** Settings are lacking without which no mail can leave. */
    MAIL_NOT_CONFIGURED(409),
    /** The contacts of a new record are those of somebody who objected to being listed. */
    SOMEBODY_OBJECTED(409),
    /** No correction of a source stands. */
    NOTHING_TO_SEND(409),
    /** All corrections of a source were sent before. */
    ALL_SENT(409),
    /** Somebody else sent corrections to the same source since. */
    SENT_MEANWHILE(409),
    /** A record is no natural person, and nobody says that it concerns one. */
    NO_NATURAL_PERSON(409),
    /** Another collection has the same name in addresses. */
    COLLECTION_NAME_TAKEN(409),
    /** What was published is withdrawn, and not deleted. */
    COLLECTION_WAS_PUBLISHED(409),
    /** A collection is in that state already, or has nothing to be published. */
    COLLECTION_NOT_NOW(409),
    /** A bassin holds as much as it may. */
    CRISIS_ROSTER_FULL(409),
    /** What was published is cancelled or withdrawn, and not deleted. */
    EVENT_WAS_PUBLISHED(409),
    /** An event is in that state already, or never was published. */
    EVENT_NOT_NOW(409),
    /** What is over is not published. */
    EVENT_OVER(409),
    TOO_MANY_EVENTS(409),
    /** The month has one. */
    MONTHLY_SHEET_EXISTS(409),
    /** What was published is withdrawn, and not deleted. */
    MONTHLY_SHEET_WAS_PUBLISHED(409),
    /** It is published already, or is not. */
    MONTHLY_SHEET_NOT_NOW(409),
    /** Its shared part is not ready. */
    MONTHLY_SHEET_NOT_READY(409),
    /** What was published is withdrawn, and not deleted. */
    RESOURCE_WAS_PUBLISHED(409),
    /** A resource is in that state already, or never was published. */
    RESOURCE_NOT_NOW(409),
    TOO_MANY_RESOURCES(409),
    /** Of one person. */
    TOO_MANY_PASSKEYS(409),
    /** The time of a link is over. */
    CONFIRMATION_EXPIRED(410),
    /** Whoever sent a link took it back. */
    CONFIRMATION_REVOKED(410),
    /** Somebody else answered it before. */
    REPORT_SETTLED(409),
    /** The answer to a report is too old to be taken back. */
    ANSWER_FINAL(409),
    /** Somebody else changed the same facts meanwhile. */
    EDIT_CONFLICT(412),
    /** Somebody else changed the same collection meanwhile. */
    COLLECTION_CHANGED(412),
    /** Somebody else changed the same entry of the roster meanwhile. */
    CRISIS_ENTRY_CHANGED(412),
    /** Somebody else changed the same event meanwhile. */
    EVENT_CHANGED(412),
    /** Somebody else changed the same part of a sheet meanwhile. */
    MONTHLY_SHEET_CHANGED(412),
    /** Somebody else changed the same resource meanwhile. */
    RESOURCE_CHANGED(412),
    BODY_TOO_LARGE(413),
    ADDRESS_TOO_LONG(414),
    UNSUPPORTED_MEDIA_TYPE(415),
    OUTSIDE_REGION(422),
    UNKNOWN_ADDRESS(422),
    /** The two streets of an address do not cross. */
    NO_CROSSING(422),
    /** Whether the two streets of an address cross is not known. */
    UNKNOWN_CROSSING(422),
    /** What a device made is no answer to what it was asked, or is known already. */
    PASSKEY_REFUSED(422),
    /** What was typed into cells is not understood. */
    INVALID_CELLS(422),
    /** An edit does not say which version it began with. */
    VERSION_MISSING(428),
    /** Too many reports. */
    TOO_MANY_REQUESTS(429),
    /** Too many wrong passwords or codes. */
    TOO_MANY_TRIES(429),
    /** Too many by one link. */
    TOO_MANY_ANSWERS(429),
    /** Too many requests of any kind. */
    QUOTA_EXCEEDED(429),
    /** Too many requests of one client at the same time. */
    TOO_MANY_AT_ONCE(429),
    HEADERS_TOO_LONG(431),
    INTERNAL_ERROR(500),
    TEMPORARILY_UNAVAILABLE(503);

    private final int status;

    ProblemType(int status) {
        this.status = status;
    }

    public int status() {
        return status;
    }

    /** Returns whether the errors of the parameters say everything. Other types have a detail of their own. */
    boolean isExplainedByErrors() {
        return this == INVALID_PARAMETERS || this == INVALID_BODY;
    }

    /** Its name in URIs and message keys, such as {@code invalid-parameters}. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public String uri() {
        return "/problems/" + slug();
    }

    public static Optional<ProblemType> find(String slug) {
        return Arrays.stream(values()).filter(type -> type.slug().equals(slug)).findFirst();
    }

    /** Returns the type for a status that was chosen by something other than our own code. */
    static ProblemType ofStatus(int status) {
        return switch (status) {
            case 401 -> UNAUTHORIZED;
            case 404 -> NOT_FOUND;
            case 405 -> METHOD_NOT_ALLOWED;
            case 406 -> NOT_ACCEPTABLE;
            case 408 -> REQUEST_TIMEOUT;
            case 413 -> BODY_TOO_LARGE;
            case 414 -> ADDRESS_TOO_LONG;
            case 415 -> UNSUPPORTED_MEDIA_TYPE;
            case 429 -> TOO_MANY_REQUESTS;
            case 431 -> HEADERS_TOO_LONG;
            case 503 -> TEMPORARILY_UNAVAILABLE;
            default -> status >= 500 ? INTERNAL_ERROR : BAD_REQUEST;
        };
    }
}
