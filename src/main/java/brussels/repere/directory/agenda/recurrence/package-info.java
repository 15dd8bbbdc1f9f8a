/** On which days, and when exactly, does something take place that repeats? */
package brussels.repere.directory.agenda.recurrence;
