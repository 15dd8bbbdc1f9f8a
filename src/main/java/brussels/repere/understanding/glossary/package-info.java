/** What do the acronyms and the jargon of the field mean, in words that everybody knows? */
package brussels.repere.understanding.glossary;
