package tutur.document;

/** What became of one file: a document, the reason why there is none, or a container of others. */
public sealed interface Reading permits Document, Refused, Container {}
