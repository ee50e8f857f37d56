package tutur.harvest;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;

/** A server that answers every connection with bytes of its own choice, for tests. */
final class RawSite implements AutoCloseable {

    /** Writes what it likes. */
    interface Speech {
        void to(OutputStream out) throws IOException;
    }

    private final ServerSocket server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());

    RawSite(Speech speech) throws IOException {
        Thread.ofVirtual().start(() -> serve(speech));
    }

    String address() {
        return "http://127.0.0.1:" + server.getLocalPort() + "/";
    }

    private void serve(Speech speech) {
        while (!server.isClosed()) {
            try {
                Socket socket = server.accept();
                Thread.ofVirtual().start(() -> speak(speech, socket));
            } catch (IOException _) {
                // The test is over.
                return;
            }
        }
    }

    private static void speak(Speech speech, Socket socket) {
        try (socket) {
            speech.to(socket.getOutputStream());
        } catch (IOException _) {
            // The other side hung up, as it should.
        }
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
