/** What {@code /q/openapi} says beside what each resource says of itself: what holds everywhere, and examples. */
package brussels.repere.rest.description;
