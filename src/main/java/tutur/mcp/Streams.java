package tutur.mcp;

import io.modelcontextprotocol.json.McpJsonDefaults;
import io.modelcontextprotocol.server.McpServer;
import io.modelcontextprotocol.server.McpServerFeatures;
import io.modelcontextprotocol.server.McpSyncServer;
import io.modelcontextprotocol.server.transport.StdioServerTransportProvider;
import io.modelcontextprotocol.spec.McpSchema;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.concurrent.CountDownLatch;

/** The protocol over standard input and output: one client, until its input ends. */
public final class Streams {

    private static final int LARGEST_MESSAGE = 1_000_000;

    /** Tells when there is nothing more to read. */
    private static final class Ending extends FilterInputStream {

        private final CountDownLatch ended = new CountDownLatch(1);

        private Ending(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int one = in.read();
            if (one < 0) {
                ended.countDown();
            }
            return one;
        }

        @Override
        public int read(byte[] bytes, int from, int length) throws IOException {
            int count = in.read(bytes, from, length);
            if (count < 0) {
                ended.countDown();
            }
            return count;
        }
    }

    private Streams() {}

    /**
     * Serves until the input ends.
     *
     * @param tools what can be asked
     * @param version of this program
     * @param base where the pages are, or empty when they are nowhere: links are then paths
     * @param out takes messages of the protocol and nothing else
     * @throws InterruptedException when the thread is interrupted meanwhile
     */
    public static void serve(Tools tools, String version, String base, InputStream in, OutputStream out)
            throws InterruptedException {
        Ending input = new Ending(in);
        List<McpServerFeatures.SyncToolSpecification> offered = tools.listed().stream()
                .map(tool -> new McpServerFeatures.SyncToolSpecification(
                        tool, (exchange, request) -> tools.call(request, base)))
                .toList();
        McpSyncServer server = McpServer.sync(
                        new StdioServerTransportProvider(McpJsonDefaults.getMapper(), input, out, LARGEST_MESSAGE))
                .serverInfo("tutur", version)
                .instructions(Tools.INSTRUCTIONS)
                .capabilities(
                        McpSchema.ServerCapabilities.builder().tools(false).build())
                .validateToolInputs(false)
                .tools(offered)
                .build();
        input.ended.await();
        server.closeGracefully();
    }
}
