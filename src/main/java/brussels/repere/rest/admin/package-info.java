/**
 * What only the operators may do over HTTP: off unless a token is configured. The command line does the same without
 * HTTP.
 */
package brussels.repere.rest.admin;
