package io.closewise.database;

import java.sql.Connection;
import java.sql.SQLException;

/**
 * Something that is kept in memory and brought up to date on the line on which playbooks are followed: at every look, and so
 * after all news. Whoever changes what it reads tells the channel closewise_published.
 */
public interface Followed {

    /** Reads what has changed since the last time. By one thread at a time; what it throws ends the line, and it is asked again. */
    void read(Connection line) throws SQLException;
}
