package io.closewise.api;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/** What is logged in this process while a test runs. */
final class LogWatch extends Handler {

    private final List<String> lines = new CopyOnWriteArrayList<>();

    void start() {
        Logger.getLogger("").addHandler(this);
    }

    List<String> stop() {
        Logger.getLogger("").removeHandler(this);
        return List.copyOf(lines);
    }

    @Override
    public void publish(LogRecord line) {
        StringBuilder text = new StringBuilder(String.valueOf(line.getMessage()));
        Object[] parameters = line.getParameters();
        for (int i = 0; parameters != null && i < parameters.length; i++) {
            text.append(' ').append(parameters[i]);
        }
        for (Throwable at = line.getThrown(); at != null; at = at.getCause()) {
            text.append(' ').append(at);
        }
        lines.add(text.toString());
    }

    @Override
    public void flush() {
        // nothing is held back
    }

    @Override
    public void close() {
        // nothing is open
    }
}
