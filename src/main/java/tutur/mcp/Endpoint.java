package tutur.mcp;

import io.modelcontextprotocol.common.McpTransportContext;
import io.modelcontextprotocol.json.McpJsonDefaults;
import io.modelcontextprotocol.json.McpJsonMapper;
import io.modelcontextprotocol.server.McpServer;
import io.modelcontextprotocol.server.McpStatelessServerFeatures;
import io.modelcontextprotocol.server.McpStatelessServerHandler;
import io.modelcontextprotocol.server.McpStatelessSyncServer;
import io.modelcontextprotocol.spec.McpSchema;
import io.modelcontextprotocol.spec.McpStatelessServerTransport;
import io.modelcontextprotocol.spec.ProtocolVersions;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/**
 * The protocol over HTTP (streamable HTTP, https://modelcontextprotocol.io/specification/2025-11-25/basic/transports), without sessions:
 * each request is answered by itself with JSON, so that clients cannot make the server remember anything. Whoever owns the connection
 * checks origin, size and rate. Safe for use by several threads.
 */
public final class Endpoint implements AutoCloseable {

    private static final String BASE = "base";
    private static final int PARSE_ERROR = -32700;
    private static final int INVALID_REQUEST = -32600;
    private static final Duration LONGEST = Duration.ofSeconds(20);

    /**
     * What goes back.
     *
     * @param status of HTTP
     * @param body JSON, or nothing
     */
    public record Reply(int status, String body) {}

    private static final class Transport implements McpStatelessServerTransport {

        private @Nullable McpStatelessServerHandler handler;

        @Override
        public void setMcpHandler(McpStatelessServerHandler given) {
            this.handler = given;
        }

        @Override
        public Mono<Void> closeGracefully() {
            return Mono.empty();
        }

        @Override
        public List<String> protocolVersions() {
            return List.of(
                    ProtocolVersions.MCP_2025_03_26, ProtocolVersions.MCP_2025_06_18, ProtocolVersions.MCP_2025_11_25);
        }
    }

    private final McpJsonMapper json = McpJsonDefaults.getMapper();
    private final Transport transport = new Transport();
    private final McpStatelessSyncServer server;

    /**
     * @param tools what can be asked
     * @param version of this program
     */
    public Endpoint(Tools tools, String version) {
        List<McpStatelessServerFeatures.SyncToolSpecification> offered = tools.listed().stream()
                .map(tool -> new McpStatelessServerFeatures.SyncToolSpecification(
                        tool, (context, request) -> tools.call(request, String.valueOf(context.get(BASE)))))
                .toList();
        this.server = McpServer.sync(transport)
                .serverInfo("tutur", version)
                .instructions(Tools.INSTRUCTIONS)
                .capabilities(
                        McpSchema.ServerCapabilities.builder().tools(false).build())
                .validateToolInputs(false)
                .immediateExecution(true)
                .tools(offered)
                .build();
    }

    /** The versions of the protocol that are understood, the oldest first. */
    public List<String> versions() {
        return transport.protocolVersions();
    }

    /**
     * Answers one message.
     *
     * @param body as sent
     * @param base where the client sees us, for links
     */
    public Reply answer(byte[] body, String base) throws IOException {
        McpSchema.JSONRPCMessage message;
        try {
            message = McpSchema.deserializeJsonRpcMessage(json, new String(body, StandardCharsets.UTF_8));
        } catch (IOException | RuntimeException _) {
            return wrong(PARSE_ERROR, "this is no message of JSON-RPC 2.0");
        }
        McpStatelessServerHandler handler = Objects.requireNonNull(transport.handler);
        McpTransportContext context = McpTransportContext.create(Map.of(BASE, base));
        return switch (message) {
            case McpSchema.JSONRPCRequest request ->
                new Reply(
                        200,
                        json.writeValueAsString(handler.handleRequest(context, request)
                                .contextWrite(inner -> inner.put(McpTransportContext.KEY, context))
                                .block(LONGEST)));
            case McpSchema.JSONRPCNotification notification -> {
                handler.handleNotification(context, notification)
                        .contextWrite(inner -> inner.put(McpTransportContext.KEY, context))
                        .block(LONGEST);
                yield new Reply(202, "");
            }
            default -> wrong(INVALID_REQUEST, "only requests and notifications are taken");
        };
    }

    private Reply wrong(int code, String message) throws IOException {
        return new Reply(
                400,
                json.writeValueAsString(
                        Map.of("jsonrpc", "2.0", "id", "", "error", Map.of("code", code, "message", message))));
    }

    @Override
    public void close() {
        server.close();
    }
}
