/** What was read in a text: its needs, persons, places, languages and times, each with its span and how sure it is. */
package brussels.repere.understanding.reading;
