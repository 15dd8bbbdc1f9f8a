/** How is {@code /q/openapi} completed when the application is built? What holds everywhere, and examples. */
package brussels.repere.rest.openapi;
