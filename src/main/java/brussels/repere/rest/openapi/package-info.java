/**
 * How is {@code /q/openapi} completed when the application is built? With what holds for all operations, and with
 * examples.
 */
package brussels.repere.rest.openapi;
