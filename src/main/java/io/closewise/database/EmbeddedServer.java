package io.closewise.database;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Starts a PostgreSQL of our own. It is looked up when it is needed and by nothing else, so that a build without it is whole:
 * the native binary leaves it out.
 */
public interface EmbeddedServer {

    /**
     * Starts one that ends with the process, on a free port of the loopback address.
     *
     * @param directory where it keeps its data; a temporary directory where none is given
     */
    Started start(Optional<Path> directory) throws IOException;

    /** One that runs. */
    record Started(int port, String url) {}
}
