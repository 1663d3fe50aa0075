package io.closewise.api;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.closewise.phrasing.PhrasingTemplate;
import io.closewise.recommendation.CompiledPlaybook;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The lines of the playbooks that answer, each read once; revisions that nobody asks for any more are forgotten. */
@Singleton
class PhrasingTemplates {

    /** As many revisions as are likely to answer at one time; the lines of one take less than a megabyte. */
    private static final int MOST = 100;

    private final Cache<CompiledPlaybook, Lines> lines =
            Caffeine.newBuilder().maximumSize(MOST).build();

    /** The lines of one revision. */
    record Lines(Map<String, PhrasingTemplate> byText) {

        /** A line of the revision with these values put in. */
        PhrasingTemplate.Filled fill(String line, Map<String, String> values) {
            return byText.computeIfAbsent(line, PhrasingTemplate::of).fill(values);
        }
    }

    Lines of(CompiledPlaybook playbook) {
        return lines.get(playbook, unread -> new Lines(new ConcurrentHashMap<>()));
    }
}
