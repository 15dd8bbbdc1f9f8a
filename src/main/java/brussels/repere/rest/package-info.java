/**
 * HTTP: one resource per noun, JSON records in and out, every error an {@code application/problem+json}. Uses every
 * room; no room uses it.
 */
package brussels.repere.rest;
