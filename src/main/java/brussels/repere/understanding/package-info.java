/** What does a text mean? Which of its words are needs, languages, places or names. */
package brussels.repere.understanding;
