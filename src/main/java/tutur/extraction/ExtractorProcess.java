package tutur.extraction;

import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

/** The process that takes files apart: reads orders from its standard input, answers on its standard output, ends when its orders end. */
final class ExtractorProcess {

    private static final int HEAD = 1024;

    private record Order(Path file, int largest) {}

    private final DataOutputStream out;

    private ExtractorProcess(DataOutputStream out) {
        this.out = out;
    }

    /** Where it begins. */
    static void main() throws IOException, InterruptedException {
        DataOutputStream answers = new DataOutputStream(new BufferedOutputStream(System.out, 1 << 16));
        // Libraries say things, too.
        System.setOut(System.err);
        BlockingQueue<Order> orders = new LinkedBlockingQueue<>();
        Thread.ofPlatform().daemon().start(() -> listen(new DataInputStream(System.in), orders));
        ExtractorProcess process = new ExtractorProcess(answers);
        while (true) {
            process.obey(orders.take());
        }
    }

    /** A file that hangs must not keep this process alive when whoever started it is gone. */
    private static void listen(DataInputStream in, BlockingQueue<Order> orders) {
        try {
            while (true) {
                orders.add(new Order(Path.of(in.readUTF()), in.readInt()));
            }
        } catch (IOException e) {
            Runtime.getRuntime().halt(0);
        }
    }

    private void obey(Order order) throws IOException {
        Sink sink = new Sink(out, order.largest());
        try {
            open(order.file(), sink);
        } catch (IOException | RuntimeException | StackOverflowError e) {
            sink.damaged("", e);
        }
        Frame.writeEnd(out);
    }

    private static void open(Path file, Sink sink) throws IOException {
        byte[] head;
        try (InputStream in = Files.newInputStream(file)) {
            head = in.readNBytes(HEAD);
        }
        String start = new String(head, StandardCharsets.ISO_8859_1);
        if (start.startsWith("!BDN")) {
            new OutlookBox(sink).open(file);
        } else if (start.startsWith("\u00D0\u00CF\u0011\u00E0")) {
            new OutlookMail(sink).open(file);
        } else if (start.contains("%PDF")) {
            new PdfFiles(sink).open(file);
        } else {
            sink.missing("", Extract.Why.UNSUPPORTED, "it holds no files");
        }
    }
}
