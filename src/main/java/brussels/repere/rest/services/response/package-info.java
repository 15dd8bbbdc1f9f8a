/** What does an answer look like? Its JSON records, and what makes them. */
package brussels.repere.rest.services.response;
