package org.wawasan.platform.mail;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.io.OutputStreamWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** A mail server that takes what it is given and sends nothing on; just enough of SMTP (RFC 5321) for tests. */
public final class MailCatcher implements AutoCloseable {

    private final ServerSocket socket;
    private final BlockingQueue<String> mails = new LinkedBlockingQueue<>();

    private MailCatcher(ServerSocket socket) {
        this.socket = socket;
    }

    public static MailCatcher start(int port) {
        try {
            MailCatcher catcher = new MailCatcher(new ServerSocket(port, 10, InetAddress.getLoopbackAddress()));
            Thread thread = new Thread(catcher::listen, "mail-catcher");
            thread.setDaemon(true);
            thread.start();
            return catcher;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public int port() {
        return socket.getLocalPort();
    }

    /** The next mail as it came, or null where none comes within ten seconds. */
    public String next() throws InterruptedException {
        return mails.poll(10, TimeUnit.SECONDS);
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void listen() {
        while (!socket.isClosed()) {
            try (Socket client = socket.accept();
                    BufferedReader in = new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.UTF_8));
                    Writer out = new OutputStreamWriter(client.getOutputStream(), StandardCharsets.UTF_8)) {
                talk(in, out);
            } catch (IOException over) {
                // This client is gone, or the catcher is closed; the loop sees which.
            }
        }
    }

    private void talk(BufferedReader in, Writer out) throws IOException {
        say(out, "220 catcher");
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            String command = line.toUpperCase(Locale.ROOT);
            if (command.startsWith("DATA")) {
                say(out, "354 go on");
                mails.add(message(in));
                say(out, "250 taken");
            } else if (command.startsWith("QUIT")) {
                say(out, "221 bye");
                return;
            } else {
                say(out, "250 yes");
            }
        }
    }

    private static String message(BufferedReader in) throws IOException {
        StringBuilder message = new StringBuilder();
        for (String line = in.readLine(); line != null && !line.equals("."); line = in.readLine()) {
            message.append(line).append('\n');
        }
        return message.toString();
    }

    private static void say(Writer out, String line) throws IOException {
        out.write(line + "\r\n");
        out.flush();
    }
}
