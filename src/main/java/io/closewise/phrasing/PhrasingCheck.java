package io.closewise.phrasing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Reads a draft and says where it presses or misleads. Same draft, same answer; the time grows with the length of the text and
 * with nothing else. An instance is immutable and may serve many threads.
 */
public final class PhrasingCheck {

    /** A longer sentence is replaced, not adapted: nobody sends it as it is. */
    private static final int LONGEST_ADAPTED = 300;

    private final List<Detector> detectors = Detectors.all();
    private final Leanings learnt;

    public PhrasingCheck() {
        this(Leanings.learnt());
    }

    PhrasingCheck(Leanings learnt) {
        this.learnt = learnt;
    }

    public Assessment check(Draft draft) {
        Passage passage = Passage.read(draft);
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < passage.sentences().size(); i++) {
            for (Detector detector : pressingIn(passage, i)) {
                findings.add(finding(detector, passage, passage.sentences().get(i)));
            }
        }
        findings.sort(Comparator.comparingInt(Finding::start)); // stable: patterns of one sentence keep their order
        return Assessment.of(findings);
    }

    private List<Detector> pressingIn(Passage passage, int index) {
        SecondOpinion opinion = new SecondOpinion(passage.sentences().get(index), learnt);
        for (Detector detector : detectors) {
            if (opinion.isFar(detector.pattern()) && detector.isExcused(passage, index)) {
                opinion.passOver(detector.pattern());
            }
        }
        List<Detector> pressing = new ArrayList<>();
        for (Detector detector : detectors) {
            if (opinion.lets(detector.pattern())
                    && detector.presses(passage, index)
                    && !detector.isExcused(passage, index)) {
                pressing.add(detector);
            }
        }
        opinion.raised(!pressing.isEmpty())
                .map(pattern -> detectors.get(pattern.ordinal()))
                .filter(detector -> !pressing.contains(detector))
                .ifPresent(pressing::add);
        return pressing.stream()
                .filter(detector -> pressing.stream().noneMatch(other -> givesWay(detector, other, passage)))
                .toList();
    }

    /** Whether the other one says it all: it says more, and it is as grave, so that no block is lost. */
    private static boolean givesWay(Detector detector, Detector other, Passage passage) {
        return detector.yieldsTo().contains(other.pattern())
                && other.severity(passage).compareTo(detector.severity(passage)) >= 0;
    }

    private Finding finding(Detector detector, Passage passage, Sentence sentence) {
        PressurePattern pattern = detector.pattern();
        return new Finding(
                pattern,
                detector.severity(passage),
                sentence.start(),
                sentence.end(),
                passage.textOf(sentence),
                detector.reason(),
                rewrite(detector, passage, sentence),
                pattern.guardrail());
    }

    /** The first way to say it that presses in no way itself. */
    private String rewrite(Detector detector, Passage passage, Sentence sentence) {
        List<String> rewrites = detector.rewrites(passage, sentence);
        int last = rewrites.size() - 1;
        if (sentence.end() - sentence.start() <= LONGEST_ADAPTED) {
            for (String adapted : rewrites.subList(0, last)) {
                if (isClear(adapted)) {
                    return adapted;
                }
            }
        }
        return rewrites.get(last);
    }

    private boolean isClear(String text) {
        Passage passage = Passage.read(Draft.of(text));
        for (int i = 0; i < passage.sentences().size(); i++) {
            if (!pressingIn(passage, i).isEmpty()) {
                return false;
            }
        }
        return true;
    }
}
