/** What is a listed service in HSDS 3.1 (Open Referral)? The objects of the standard, with a profile for what Brussels needs besides. */
package brussels.repere.exchange.hsds;
