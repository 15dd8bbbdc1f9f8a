/** What does this text mean? Which needs, languages, places and names its words stand for. */
package brussels.repere.understanding;
