/** Answers that go out while they are made. */
package brussels.repere.rest.stream;
