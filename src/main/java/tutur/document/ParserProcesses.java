package tutur.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.tika.exception.TikaException;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.pipes.FetchEmitTuple;
import org.apache.tika.pipes.HandlerConfig;
import org.apache.tika.pipes.PipesException;
import org.apache.tika.pipes.PipesParser;
import org.apache.tika.pipes.PipesResult;
import org.apache.tika.pipes.emitter.EmitKey;
import org.apache.tika.pipes.fetcher.FetchKey;
import org.apache.tika.sax.BasicContentHandlerFactory;
import org.jspecify.annotations.Nullable;

/**
 * Tika in child processes. A file that hangs, crashes or eats its parser costs that one file: the child is killed and the next file
 * gets a new one. Children are started when the first file comes (some seconds) and kept for the files after it. Bytes reach a
 * child as a nameless copy in a folder of their own, so neither hostile names nor files that change meanwhile matter.
 */
final class ParserProcesses implements AutoCloseable {
    private static final int MOST_ATTACHMENTS = 64;

    private final ReaderLimits limits;
    private final @Nullable Tesseract tesseract;
    private final AtomicLong number = new AtomicLong();
    private @Nullable Running running;

    ParserProcesses(ReaderLimits limits) {
        this(limits, null);
    }

    /** @param tesseract reads pages that are pictures; null when nobody does */
    ParserProcesses(ReaderLimits limits, @Nullable Tesseract tesseract) {
        this.limits = limits;
        this.tesseract = tesseract;
    }

    private record Running(Path folder, PipesParser parser) {}

    /** @param mediaType what the bytes are known to be, or null to let the child find out */
    ParserAnswer parse(Received received, @Nullable String mediaType) throws IOException {
        // What is attached to a mail is read by itself.
        int attachments = Format.MAIL.mediaType().equals(mediaType) ? 0 : MOST_ATTACHMENTS;
        Running now = running();
        Path copy = now.folder().resolve("received-" + number.incrementAndGet());
        try {
            Files.write(copy, received.bytes());
            PipesResult result = now.parser().parse(order(copy, mediaType, attachments));
            return ParserAnswer.of(result);
        } catch (PipesException e) {
            return new ParserAnswer.Died("no parser process could be started (" + e.getMessage() + ")");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new ParserAnswer.Died("the run was interrupted");
        } finally {
            Files.deleteIfExists(copy);
        }
    }

    private FetchEmitTuple order(Path copy, @Nullable String mediaType, int attachments) {
        Metadata metadata = new Metadata();
        if (mediaType != null) {
            metadata.set(TikaCoreProperties.CONTENT_TYPE_USER_OVERRIDE, mediaType);
        }
        ParseContext context = new ParseContext();
        // Markup costs characters too, hence twice the text.
        int writeLimit = (int) Math.min(Integer.MAX_VALUE, 2L * limits.maxCharacters());
        context.set(
                HandlerConfig.class,
                new HandlerConfig(
                        BasicContentHandlerFactory.HANDLER_TYPE.HTML,
                        HandlerConfig.PARSE_MODE.RMETA,
                        writeLimit,
                        attachments,
                        false));
        String name = String.valueOf(copy.getFileName());
        return new FetchEmitTuple(name, new FetchKey(ParserSettings.FETCHER, name), EmitKey.NO_EMIT, metadata, context);
    }

    private synchronized Running running() throws IOException {
        if (running == null) {
            Path folder = ParserFolders.make();
            try {
                running = new Running(folder, new PipesParser(new ParserSettings(limits, folder, tesseract).load()));
            } catch (TikaException e) {
                throw new IOException("the settings for parser processes are wrong: " + e.getMessage(), e);
            }
        }
        return running;
    }

    @Override
    public synchronized void close() {
        if (running == null) {
            return;
        }
        try {
            running.parser().close();
            ParserFolders.remove(running.folder());
        } catch (IOException e) {
            throw new UncheckedIOException("parser processes could not be ended cleanly", e);
        } finally {
            running = null;
        }
    }
}
