/**
 * Strict parameters: the API either understands a request completely or says which part of it it does not understand.
 *
 * <p>What may contain an address can be asked by GET and by POST, with the same names. Two lists of the same
 * parameters would drift apart, so a resource declares its parameters once, as a record with constraints. GET takes
 * the record as {@code @BeanParam}, POST as {@link JsonBody}, because the framework reads a record whose components
 * are query parameters from the query wherever it stands. A filter is strict with queries, and the JSON mapper is
 * equally strict with bodies: unknown, repeated and malformed parameters are refused by name. What is declared is what
 * is allowed, documented and checked. Only types that {@link ParameterForm} knows may be parameters; a new one is a
 * line there.
 */
package brussels.repere.rest.parameters;
