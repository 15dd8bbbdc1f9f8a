/** In which words do people say what they need? The phrases that people keep as tables, and where a text has them. */
package brussels.repere.understanding.phrase;
