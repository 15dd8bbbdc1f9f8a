package brussels.repere.exchange.mail;

/**
 * What became of handing on a mail. Immutable.
 *
 * @param code what the mail server answered; null if nothing
 */
record DeliveryOutcome(Kind kind, Integer code) {

    enum Kind {
        SENT,
        /** Its address takes no mail. */
        BOUNCED,
        /** The mail server took this one not now. */
        LATER,
        /** Nobody knows: the mail server fell silent while it had the mail. */
        DOUBTFUL,
        /** There is no mail server now. */
        AWAY,
        /** The mail server takes nothing from us. */
        SHUT_OUT
    }

    static DeliveryOutcome of(Kind kind) {
        return new DeliveryOutcome(kind, null);
    }
}
