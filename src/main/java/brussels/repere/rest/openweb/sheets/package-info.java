/** What does a person read and print of what is told about prevention in a month? */
package brussels.repere.rest.openweb.sheets;
