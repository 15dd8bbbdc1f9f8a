/** How do keepers write, cancel and import events? */
package brussels.repere.rest.agenda.editing;
