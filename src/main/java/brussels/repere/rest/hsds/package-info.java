/** The directory as HSDS 3.1 (Open Referral), at {@code /hsds/v3}. */
package brussels.repere.rest.hsds;
