package brussels.repere.rest.privacy;

/**
 * What was taken back.
 *
 * @param record whether it was the objection to the record; otherwise only that a contact is used
 */
record WithdrawalAnswer(boolean record) {}
