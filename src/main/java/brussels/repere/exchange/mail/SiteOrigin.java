package brussels.repere.exchange.mail;

/** The address under which the public reaches this service, without a slash at its end; the links of mails begin with it. */
public interface SiteOrigin {

    String origin();
}
