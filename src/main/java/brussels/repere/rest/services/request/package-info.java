/** What is asked for? The parameters of a search, and how each is parsed. */
package brussels.repere.rest.services.request;
