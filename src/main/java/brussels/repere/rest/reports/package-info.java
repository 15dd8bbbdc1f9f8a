/** "This is wrong": what people report, and the operators settle. */
package brussels.repere.rest.reports;
