package tutur.document;

/** What became of one file: a document, or the reason why there is none. */
public sealed interface Reading permits Document, Refused {}
