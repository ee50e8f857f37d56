package tutur.document;

import java.util.Optional;
import java.util.stream.Stream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Finds out from a parser's answer why there is no text to be had, if there is none. */
record Diagnosis(String path, ParserAnswer.Parsed parsed) {

    private static final Logger LOG = LoggerFactory.getLogger(Diagnosis.class);

    /** What the detector calls a package of Office that does not say what is in it. */
    private static final String NAMELESS_OFFICE = "application/x-tika-ooxml";

    Optional<Refused> refused() {
        Metadata main = parsed.main();
        String complaint = parsed.complaint() == null ? "" : parsed.complaint();
        boolean text = !OfficeText.paragraphs(parsed.markup()).isEmpty();
        if (complaint.contains("EncryptedDocumentException") || complaint.contains("InvalidPasswordException")) {
            return refused(Refused.Reason.ENCRYPTED, "it needs a password; save it without one");
        }
        if ("false".equals(main.get("access_permission:extract_content"))) {
            return refused(Refused.Reason.ENCRYPTED, "its author forbids taking text out of it; ask for an open copy");
        }
        if (text) {
            return Optional.empty();
        }
        if (complaint.contains("UnsupportedFormatException") || !isParsed(main)) {
            String type = OfficeReader.mediaType(main);
            if (type.equals(NAMELESS_OFFICE)) {
                return refused(
                        Refused.Reason.UNREADABLE,
                        "it is an office document whose table of contents is missing, as when it is cut off; get an undamaged copy");
            }
            return refused(Refused.Reason.UNSUPPORTED, "nothing here reads " + type + "; save it as PDF, DOCX or text");
        }
        if (complaint.contains("ZeroByteFileException")) {
            return refused(Refused.Reason.EMPTY, "the file has no bytes; get it again");
        }
        if (!complaint.isEmpty()) {
            LOG.debug("the parser of {} gave up: {}", path, complaint);
            return refused(
                    Refused.Reason.UNREADABLE, "it is damaged, or not what it says it is; get an undamaged copy");
        }
        return refused(Refused.Reason.EMPTY, "there is no text in it; nothing to do");
    }

    private static boolean isParsed(Metadata main) {
        return Stream.of(main.getValues(TikaCoreProperties.TIKA_PARSED_BY))
                .anyMatch(parser -> !parser.endsWith("CompositeParser")
                        && !parser.endsWith("DefaultParser")
                        && !parser.endsWith("EmptyParser"));
    }

    private Optional<Refused> refused(Refused.Reason reason, String detail) {
        return Optional.of(new Refused(path, reason, detail));
    }
}
