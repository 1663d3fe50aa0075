package io.closewise.serving;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * A line between a replica and its database that can be cut: hard, so that both ends notice at once, or silently, so that nothing
 * comes through any more and nobody is told. What was connected before a silent cut stays dead for ever, as behind a router that
 * has forgotten it.
 */
final class CuttableLine implements AutoCloseable {

    private final int port = RestartablePostgres.freePort();
    private final int target;
    private final List<Socket> sockets = new CopyOnWriteArrayList<>();
    private volatile ServerSocket server;
    private volatile boolean silent;

    CuttableLine(int target) {
        this.target = target;
        listen();
    }

    int port() {
        return port;
    }

    void cutSilently() {
        silent = true;
    }

    void cutHard() {
        close(server);
        sockets.forEach(socket -> {
            try {
                // a reset rather than a polite end
                socket.setSoLinger(true, 0);
            } catch (IOException e) {
                // it was closed already
            }
            close(socket);
        });
        sockets.clear();
    }

    void heal() {
        silent = false;
        if (server.isClosed()) {
            listen();
        }
    }

    @Override
    public void close() {
        cutHard();
    }

    private void listen() {
        try {
            ServerSocket listening = new ServerSocket(port, 50, InetAddress.getLoopbackAddress());
            server = listening;
            start(() -> accept(listening));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void accept(ServerSocket listening) {
        while (!listening.isClosed()) {
            try {
                Socket client = listening.accept();
                sockets.add(client);
                if (!silent) {
                    Socket database = new Socket(InetAddress.getLoopbackAddress(), target);
                    sockets.add(database);
                    start(() -> pump(client, database));
                    start(() -> pump(database, client));
                }
            } catch (IOException e) {
                // cut, or the database is not there
            }
        }
    }

    private void pump(Socket from, Socket to) {
        byte[] buffer = new byte[64 * 1024];
        try (from;
                to) {
            InputStream in = from.getInputStream();
            OutputStream out = to.getOutputStream();
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                if (silent) {
                    // dead from now on, and open until the test ends
                    Thread.sleep(Long.MAX_VALUE);
                }
                out.write(buffer, 0, read);
                out.flush();
            }
        } catch (IOException | InterruptedException e) {
            // cut
        }
    }

    private static void start(Runnable work) {
        Thread thread = new Thread(work, "line");
        thread.setDaemon(true);
        thread.start();
    }

    private static void close(AutoCloseable closeable) {
        try {
            closeable.close();
        } catch (Exception e) {
            // it was closed already
        }
    }
}
