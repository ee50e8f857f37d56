package tutur.statement;

/**
 * Words reported without quotation marks.
 *
 * @param attribution who is said to say them
 * @param from index of their first token
 * @param to index behind their last token
 */
record Report(Attribution attribution, int from, int to) {}
