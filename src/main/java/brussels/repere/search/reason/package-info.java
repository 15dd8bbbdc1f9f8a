/** Why is a service in the answer? */
package brussels.repere.search.reason;
