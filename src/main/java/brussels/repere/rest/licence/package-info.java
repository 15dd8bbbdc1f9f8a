/** On which terms the data may be used. */
package brussels.repere.rest.licence;
