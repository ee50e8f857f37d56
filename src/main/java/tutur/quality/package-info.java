/**
 * How good the findings are: what the program found is held against what a careful reader marked (the gold), with the definitions of
 * the public scorer of that gold. Nothing here knows how anything was found.
 *
 * <pre>
 * Gold          what a reader marked in one document: statements, officials, regions, topics, days
 * Prediction    what one line of {@code tutur annotate --json} says of one document
 * Evaluation  = Figures for each document of a gold; their sum; intervals by drawing documents again and again
 * Figures     = row → right, wrong and missed finds   |   row → share;   and every loss in words
 * QualityReport evaluations → a page in Markdown, the data of the public page
 * </pre>
 *
 * <p>Rules, as of the scorer: a predicted statement is a gold one when their tokens overlap with an intersection over union of 0.6 or
 * more (against the text, or the text up to its extended end). Statements marked free or weak never cost anything. A speaker is right
 * when all words of one name are among those of the other, titles aside; where the reader marked no person, no name or the words of
 * the text are right.
 *
 * <p>To add one more figure: add it in {@code Scorer}; it then stands in the table. To show it in the report name its row in {@code
 * QualityReport}; to hold it, add a floor to {@code docs/quality-floors.tsv}.
 */
@NullMarked
package tutur.quality;

import org.jspecify.annotations.NullMarked;
