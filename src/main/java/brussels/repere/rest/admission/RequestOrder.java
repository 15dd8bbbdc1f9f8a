package brussels.repere.rest.admission;

/**
 * The order in which a request passes what may refuse it, before it reaches a resource. All come after the CORS policy,
 * so that other sites can read a refusal too; the limit of requests a minute stands between the share of the client and the
 * body.
 */
final class RequestOrder {

    static final int LIFETIME = -10;
    static final int SHARE_OF_CLIENT = -9;
    static final int BODY = -3;
    static final int PROCESSING = -1;

    private RequestOrder() {}
}
