/** How is an import of institutions done, whatever its format, and what did it find? */
package brussels.repere.exchange.imports;
