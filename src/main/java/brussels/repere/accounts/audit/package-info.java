/** Who did what, and when? Written once and never changed; no values, no secrets, no addresses of clients. */
package brussels.repere.accounts.audit;
