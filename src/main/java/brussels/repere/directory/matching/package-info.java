/** Which records of different sources are the same institution, and why? */
package brussels.repere.directory.matching;
