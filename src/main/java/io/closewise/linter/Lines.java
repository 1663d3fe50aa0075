package io.closewise.linter;

import io.closewise.playbook.Advice;
import io.closewise.playbook.MicroCommitment;
import io.closewise.playbook.Playbook;
import io.closewise.technique.Technique;
import java.util.ArrayList;
import java.util.List;

/** Whatever a playbook gives a salesperson to say to a buyer, and where it stands in the full document. */
final class Lines {

    /**
     * Words to say.
     *
     * @param lines of how many lines they are made; 1 but for a whole script
     */
    record Line(String pointer, String text, int lines) {}

    private final List<Line> lines = new ArrayList<>();

    private Lines() {}

    static List<Line> of(Playbook playbook) {
        Lines lines = new Lines();
        for (int i = 0; i < playbook.techniques().size(); i++) {
            lines.technique(playbook.techniques().get(i).technique(), "/techniques/" + i);
        }
        for (int i = 0; i < playbook.advice().size(); i++) {
            Advice advice = playbook.advice().get(i);
            lines.all(advice.phrasing(), "/advice/" + i + "/phrasing");
        }
        for (int i = 0; i < playbook.microCommitments().size(); i++) {
            MicroCommitment kind = playbook.microCommitments().get(i);
            lines.all(kind.phrasing(), "/microCommitments/" + i + "/phrasing");
        }
        return lines.lines;
    }

    private void technique(Technique technique, String pointer) {
        for (int i = 0; i < technique.phrasings().size(); i++) {
            add(
                    pointer + "/phrasings/" + i + "/text",
                    technique.phrasings().get(i).text());
        }
        for (int i = 0; i < technique.templates().size(); i++) {
            add(
                    pointer + "/templates/" + i + "/text",
                    technique.templates().get(i).text());
        }
        for (int i = 0; i < technique.plays().size(); i++) {
            add(pointer + "/plays/" + i + "/line", technique.plays().get(i).line());
        }
        for (int i = 0; i < technique.examples().size(); i++) {
            add(
                    pointer + "/examples/" + i + "/close",
                    technique.examples().get(i).close());
        }
        all(technique.script(), pointer + "/script");
        if (!technique.script().isEmpty()) {
            // what one line leaves open the next may take back, so the whole talk is read as well
            lines.add(new Line(
                    pointer + "/script",
                    String.join(" ", technique.script()),
                    technique.script().size()));
        }
    }

    private void all(List<String> texts, String pointer) {
        for (int i = 0; i < texts.size(); i++) {
            add(pointer + "/" + i, texts.get(i));
        }
    }

    private void add(String pointer, String text) {
        lines.add(new Line(pointer, text, 1));
    }
}
