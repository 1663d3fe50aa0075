package io.closewise.playbook;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What to do before, or instead of, any technique. Given when one of its conditions holds.
 *
 * @param only whether it silences all other advice
 * @param unlessBlocked the technique without which it makes no sense
 * @param onHold whether it is given when nothing is recommended and no other advice applies
 */
public record Advice(
        String code,
        String meaning,
        String text,
        List<String> phrasing,
        List<Condition> when,
        boolean only,
        @Nullable String unlessBlocked,
        boolean onHold) {

    public Advice {
        phrasing = List.copyOf(phrasing);
        when = List.copyOf(when);
    }
}
