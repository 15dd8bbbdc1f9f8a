/** What surrounds the resources: errors of plain routes, health, the start page. */
package brussels.repere.rest.shell;
