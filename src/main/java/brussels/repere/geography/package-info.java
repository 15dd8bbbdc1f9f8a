/** Where is it? The territory of the Brussels-Capital Region: statistical sectors as atoms, every level a set of them. */
package brussels.repere.geography;
