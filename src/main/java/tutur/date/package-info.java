/**
 * Days that Indonesian texts name: finding them, telling which year a date without one means, checking them against their weekday,
 * choosing those on which the told events happened, and reading the publication lines of pages.
 *
 * <pre>
 * FoundDate       = span, start, end, FULL | YEARLESS | WEEKDAY | RELATIVE, weekday?, weekdayConflict, proposal?, rule
 * Frame           = published?, url?                      what the page says
 * DateFinder      : Words, Frame → FoundDate*             in order; find
 *                 : Words, FoundDate*, Frame → FoundDate*  the days of the events, the main one first; events
 * PublicationLine = date, time?, span                     read from a line of a page
 * </pre>
 *
 * To add a name of a month, a weekday or a relative day: one cell in {@code calendar.tsv}, one row in {@code DateFinderTest}. To add
 * words that tell event dates from others: one row with its sentence in {@code event-cues.tsv}, which {@code EventsTest} checks.
 */
@org.jspecify.annotations.NullMarked
package tutur.date;
