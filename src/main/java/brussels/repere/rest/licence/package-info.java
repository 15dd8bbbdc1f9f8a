/** On which terms may the data be used? */
package brussels.repere.rest.licence;
