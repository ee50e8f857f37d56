/**
 * Small pictures of figures, made on the server: where each mark stands in a strip of 1,000 by 100, the words around it, and the same
 * as a table for whoever does not see it. Templates write SVG of it; nothing here knows what is counted, or any language.
 *
 * <pre>
 * Plot   = title, description, axis label*, Row*, Table
 * Row    = label, address?, note, Mark*
 * Mark   = x, y, width, height, light
 * Table  = head*, (Cell*)*                 Cell = words, address?
 * Counts : years and how often → Plot      columns, one strip or one for each of several things
 * Spans  : days from and to → Plot         a timeline
 * </pre>
 *
 * <p>To add one more kind of picture: a class beside {@code Counts} that makes a {@link tutur.plot.Plot}, with a case in {@code PlotTest};
 * the template shows it as it is.
 */
@org.jspecify.annotations.NullMarked
package tutur.plot;
