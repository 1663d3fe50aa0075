package io.closewise.api;

import io.closewise.phrasing.PhrasingTemplate;
import io.closewise.recommendation.CompiledPlaybook;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** The lines of the playbook that answers, each read once; a newer revision starts afresh, so nothing piles up. */
@Singleton
class PhrasingTemplates {

    private volatile @Nullable Lines lines;

    /** The lines of one revision. */
    record Lines(CompiledPlaybook playbook, Map<String, PhrasingTemplate> byText) {

        /** A line of the revision with these values put in. */
        PhrasingTemplate.Filled fill(String line, Map<String, String> values) {
            return byText.computeIfAbsent(line, PhrasingTemplate::of).fill(values);
        }
    }

    Lines of(CompiledPlaybook playbook) {
        Lines now = lines;
        if (now == null || now.playbook() != playbook) {
            now = new Lines(playbook, new ConcurrentHashMap<>());
            lines = now;
        }
        return now;
    }
}
