/**
 * Numbers about the running program, for programs that watch it. The only package that knows Micrometer.
 *
 * <pre>
 * Meters = requests (method, route, status → how many, how long) + numbers (name → value) + what the JVM tells
 * </pre>
 *
 * <p>To add one more number: tell it in {@code tutur.web.Condition}, name it in {@code docs/operations.md}, expect it in
 * {@code ConditionTest}.
 */
@NullMarked
package tutur.metering;

import org.jspecify.annotations.NullMarked;
