/** What takes place, when, where and for whom, and what became of it? */
package brussels.repere.directory.agenda;
