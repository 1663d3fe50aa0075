package io.closewise.playbook;

import io.closewise.phrasing.PhrasingTemplate;
import io.closewise.playbook.Texts.Text;
import io.closewise.technique.Technique;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Whatever a playbook gives a salesperson to say to a buyer. */
final class Lines {

    private Lines() {}

    static List<Text> of(Playbook playbook) {
        List<Text> lines = new ArrayList<>();
        for (Entry entry : playbook.techniques()) {
            Technique one = entry.technique();
            String key = one.key();
            one.phrasings().forEach(line -> lines.add(new Text(key + " phrasing", line.text())));
            one.templates().forEach(line -> lines.add(new Text(key + " template", line.text())));
            one.plays().forEach(play -> lines.add(new Text(key + " play", play.line())));
            one.examples().forEach(example -> lines.add(new Text(key + " example", example.close())));
            one.script().forEach(line -> lines.add(new Text(key + " script line", line)));
            // what one line leaves open the next may take back, so the whole talk is read as well
            lines.add(new Text(key + " script", String.join(" ", one.script())));
        }
        playbook.advice().forEach(one -> one.phrasing().forEach(line -> lines.add(new Text(one.code(), line))));
        playbook.microCommitments()
                .forEach(one -> one.phrasing().forEach(line -> lines.add(new Text(one.kind(), line))));
        return lines;
    }

    /** The names in square brackets. */
    static Stream<String> placeholders(String text) {
        return PhrasingTemplate.of(text).placeholders().stream();
    }

    /** The line with the example of each placeholder in its place. */
    static String filled(Playbook playbook, String text) {
        Map<String, String> examples =
                playbook.placeholders().stream().collect(Collectors.toMap(Placeholder::name, Placeholder::example));
        return PhrasingTemplate.of(text).fill(examples).text();
    }
}
