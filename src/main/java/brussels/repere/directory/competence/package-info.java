/** Which bodies are competent in one commune alone, by law, and in which? */
package brussels.repere.directory.competence;
