/** How does this service do, in the figures of {@code /q/metrics} that operators watch? Names and units follow Prometheus. */
package brussels.repere.rest.metrics;
