package io.closewise.playbook.store;

/** The schema that this version of the service works on. */
final class Schema {

    /** The newest of the migrations; a test holds it to them. They cannot be listed in a native binary, and asking Flyway takes long. */
    static final int VERSION = 13;

    private Schema() {}
}
