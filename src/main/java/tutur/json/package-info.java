/**
 * JSON in and out; the only package that knows Jackson. The model carries no annotations: what JSON needs beyond the names of record
 * components stands in mix-ins here.
 *
 * <pre>
 * Json             records, maps, lists → JSON and back; for answers of the API and small files
 * AnnotationCodec  AnnotatedDocument ⇄ bytes, lossless; what an archive stores
 * AnnotationLine   AnnotatedDocument → one line for scorers and pipelines; {@code tutur annotate --json}
 * </pre>
 *
 * <p>To add a component to a record of the model: nothing to do for {@code Json} and {@code AnnotationCodec}; add it to {@link
 * tutur.json.AnnotationLine} when an outsider needs it. To add one more kind of a sealed interface of the model: name it in {@code
 * Mixins} and extend the round-trip test.
 */
@NullMarked
package tutur.json;

import org.jspecify.annotations.NullMarked;
