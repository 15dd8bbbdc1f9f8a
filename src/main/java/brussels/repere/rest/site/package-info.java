/** Under which address does the public reach this service, and who answers for its security? */
package brussels.repere.rest.site;
