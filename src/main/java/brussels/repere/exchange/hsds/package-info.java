/** Out as HSDS 3.1 (Open Referral): the directory in the shapes of the standard, with a profile for what Brussels needs besides. */
package brussels.repere.exchange.hsds;
