/** What does an answer look like? Its JSON records, and the classes that create them. */
package brussels.repere.rest.services.response;
