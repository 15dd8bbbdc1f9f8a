/** What do sentences say of persons, times and wishes? Negation, ages, languages, and words for when, how and for whom. */
package brussels.repere.understanding.grammar;
