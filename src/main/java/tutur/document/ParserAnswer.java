package tutur.document;

import java.util.List;
import java.util.Locale;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.pipes.PipesResult;
import org.jspecify.annotations.Nullable;

/** What came back from a parser process. */
sealed interface ParserAnswer {

    /**
     * The parser ended by itself, with or without a complaint.
     *
     * @param parts the file itself first, then what is attached to it
     * @param complaint first line of the exception that ended it, or null
     */
    record Parsed(List<Metadata> parts, @Nullable String complaint) implements ParserAnswer {
        public Parsed {
            parts = List.copyOf(parts);
        }

        Metadata main() {
            return parts.getFirst();
        }

        /** The pictures in it; not those that show what it looks like. */
        List<Metadata> pictures() {
            return parts.stream()
                    .skip(1)
                    .filter(part -> OfficeReader.mediaType(part).startsWith("image/"))
                    .filter(part -> !String.valueOf(part.get(TikaCoreProperties.RESOURCE_NAME_KEY))
                            .contains("thumbnail"))
                    .toList();
        }

        boolean isPdf() {
            return OfficeReader.mediaType(main()).equals("application/pdf");
        }

        /** A mail that Outlook saved as a file of its own. */
        boolean isOutlookMail() {
            return OfficeReader.mediaType(main()).equals("application/vnd.ms-outlook");
        }

        /** Whether files may be attached to it that can be taken out. Mails in mails of Outlook are not told. */
        boolean holdsFiles() {
            return isOutlookMail() || (isPdf() && parts.stream().skip(1).anyMatch(ParserAnswer::isAttached));
        }

        String markup() {
            String content = main().get(TikaCoreProperties.TIKA_CONTENT);
            String markup = content == null ? "" : content;
            return isOutlookMail() ? OfficeText.withoutHead(markup) : markup;
        }
    }

    /** Whether a part is a file that somebody attached, not a picture or another thing that the file is made of. */
    static boolean isAttached(Metadata part) {
        return "ATTACHMENT".equals(part.get(TikaCoreProperties.EMBEDDED_RESOURCE_TYPE));
    }

    /** The process died or was killed. */
    record Died(String how) implements ParserAnswer {}

    static ParserAnswer of(PipesResult result) {
        return switch (result.getStatus()) {
            case TIMEOUT -> new Died("it took longer than the time limit");
            case OOM -> new Died("it needed more memory than the limit");
            case UNSPECIFIED_CRASH -> new Died("its parser crashed");
            case CLIENT_UNAVAILABLE_WITHIN_MS, INTERRUPTED_EXCEPTION -> new Died("no parser process was free");
            case FETCHER_INITIALIZATION_EXCEPTION,
                    FETCH_EXCEPTION,
                    NO_FETCHER_FOUND,
                    NO_EMITTER_FOUND,
                    EMIT_EXCEPTION,
                    EMIT_SUCCESS,
                    EMIT_SUCCESS_PARSE_EXCEPTION ->
                new Died("the parser process could not get at it ("
                        + result.getStatus().name().toLowerCase(Locale.ROOT) + ")");
            case EMPTY_OUTPUT,
                    PARSE_EXCEPTION_NO_EMIT,
                    PARSE_EXCEPTION_EMIT,
                    PARSE_SUCCESS,
                    PARSE_SUCCESS_WITH_EXCEPTION,
                    INTERMEDIATE_RESULT -> parsed(result);
        };
    }

    private static ParserAnswer parsed(PipesResult result) {
        if (result.getEmitData() == null
                || result.getEmitData().getMetadataList().isEmpty()) {
            return new Parsed(List.of(new Metadata()), result.getMessage());
        }
        List<Metadata> parts = result.getEmitData().getMetadataList();
        return new Parsed(parts, parts.getFirst().get(TikaCoreProperties.CONTAINER_EXCEPTION));
    }
}
