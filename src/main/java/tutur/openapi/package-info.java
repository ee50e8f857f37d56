/**
 * Tells programs how to ask: a document of <a href="https://spec.openapis.org/oas/v3.1.1.html">OpenAPI 3.1</a>, made from the
 * operations of a server and from the Java types of its answers, so that neither can say something else than the other.
 *
 * <pre>
 * OpenApi   = Operation* + Fault* + words         words by key: tag.…, op.…, parameter.…, reply.…
 * Operation = id, method, path, tag, Parameter*, body?, Reply+, slugs of Faults
 * Parameter = name, place, JSON Schema, example
 * Reply     = status, media type, type of the answer
 * Fault     = slug, status, an example of it      a problem of RFC 9457
 * </pre>
 *
 * <p>Schemas are read off records, component by component, as {@link tutur.json.Json} writes them: all components are there, those
 * marked {@code @Nullable} may be null, constants of enums are called what Json calls them, a sealed interface is any of its records.
 *
 * <p>To add one more kind of component: a case in {@code Schemas} and a line in its test. To add one more member to what is told of an
 * operation: a component here, its place in {@code OpenApi}, and the meta schema of OpenAPI holds it in a test.
 */
@NullMarked
package tutur.openapi;

import org.jspecify.annotations.NullMarked;
