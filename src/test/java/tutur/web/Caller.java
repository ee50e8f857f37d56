package tutur.web;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** A client that costs next to nothing, so that a test with hundreds of them measures the server: one connection, one request after the other. */
final class Caller implements AutoCloseable {

    private final int port;
    private Socket socket;
    private InputStream in;

    Caller(int port) throws IOException {
        this.port = port;
        this.socket = connect();
        this.in = new BufferedInputStream(socket.getInputStream(), 16_384);
    }

    private Socket connect() throws IOException {
        Socket fresh = new Socket(InetAddress.getLoopbackAddress(), port);
        fresh.setTcpNoDelay(true);
        fresh.setSoTimeout(30_000);
        return fresh;
    }

    /** Asks and reads the whole answer. @return its status */
    int ask(String path) throws IOException {
        return send("GET " + path + " HTTP/1.1\r\nHost: localhost\r\n\r\n");
    }

    /** Sends JSON and reads the whole answer. @return its status */
    int post(String path, String json) throws IOException {
        return send(
                "POST " + path + " HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: "
                        + json.getBytes(StandardCharsets.UTF_8).length + "\r\n\r\n" + json);
    }

    private int send(String request) throws IOException {
        socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
        String first = line();
        long length = 0;
        boolean chunked = false;
        boolean close = false;
        for (String line = line(); !line.isEmpty(); line = line()) {
            String header = line.toLowerCase(Locale.ROOT);
            if (header.startsWith("content-length:")) {
                length = Long.parseLong(header.substring(15).strip());
            }
            chunked |= header.equals("transfer-encoding: chunked");
            close |= header.equals("connection: close");
        }
        if (chunked) {
            chunks();
        } else {
            in.skipNBytes(length);
        }
        if (close) {
            socket.close();
            socket = connect();
            in = new BufferedInputStream(socket.getInputStream(), 16_384);
        }
        return Integer.parseInt(first.substring(9, 12));
    }

    private void chunks() throws IOException {
        while (true) {
            long size = Long.parseLong(line(), 16);
            in.skipNBytes(size);
            line();
            if (size == 0) {
                return;
            }
        }
    }

    private String line() throws IOException {
        StringBuilder line = new StringBuilder();
        for (int c = in.read(); c != '\n'; c = in.read()) {
            if (c < 0) {
                throw new IOException("the server hung up");
            }
            if (c != '\r') {
                line.append((char) c);
            }
        }
        return line.toString();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
