/** The archive in an embedded Lucene index. */
@NullMarked
package tutur.archive.lucene;

import org.jspecify.annotations.NullMarked;
