/** Measures how well searches put first what is wanted, beside Lucene's own analysis of Indonesian with BM25. */
@NullMarked
package tutur.relevance;

import org.jspecify.annotations.NullMarked;
