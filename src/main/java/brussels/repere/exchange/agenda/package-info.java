/** How do events come in, from a form, a table or another calendar, and how do they leave as a calendar? */
package brussels.repere.exchange.agenda;
