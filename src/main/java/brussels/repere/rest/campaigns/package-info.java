/** Campaigns over HTTP: who is asked by mail whether their facts are still true, what came of it, and who wants no mails. */
package brussels.repere.rest.campaigns;
