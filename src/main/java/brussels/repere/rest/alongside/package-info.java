/** What else there is beside the services that are found: collections, dates and resources for the same needs and place. */
package brussels.repere.rest.alongside;
