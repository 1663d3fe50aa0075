package io.closewise.playbook.archive;

import org.jspecify.annotations.Nullable;

/**
 * Who does something and what they say of it.
 *
 * @param author an id that the caller chose, 1 to 200 characters
 * @param note at most 2,000 characters, none of them needed
 */
public record Authorship(String author, @Nullable String note) {

    public Authorship {
        if (author.isBlank()) {
            throw new IllegalArgumentException("somebody does it");
        }
        if (note != null && note.isBlank()) {
            note = null;
        }
    }
}
