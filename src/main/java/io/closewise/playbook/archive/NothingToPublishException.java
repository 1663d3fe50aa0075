package io.closewise.playbook.archive;

/** What would be published is what is published already. */
public final class NothingToPublishException extends RuntimeException {

    private static final long serialVersionUID = 1;

    public NothingToPublishException(String key) {
        super("nothing new of playbook " + key);
    }
}
