/** Which texts speak of distress that cannot wait for office hours, and which lines answer it at once? */
package brussels.repere.understanding.distress;
