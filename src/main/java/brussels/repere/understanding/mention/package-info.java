/** What a text may say of a person: numbers that may be ages, names that may be of languages spoken. Whether they are is told by what stands around them. */
package brussels.repere.understanding.mention;
