package io.closewise.k8s;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** A Dockerfile as its instructions, continued lines joined and comments left out. */
record Dockerfile(List<Instruction> instructions) {

    record Instruction(String keyword, String arguments) {

        /** What follows the options. */
        List<String> words() {
            return Stream.of(arguments.split("\\s+", -1))
                    .filter(word -> !word.startsWith("--"))
                    .toList();
        }

        @Override
        public String toString() {
            return keyword + " " + arguments;
        }
    }

    static Dockerfile parse(String text) {
        List<Instruction> instructions = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String part : text.split("\\R", -1)) {
            if (part.isBlank() || part.strip().startsWith("#")) {
                continue;
            }
            boolean continued = part.endsWith("\\");
            line.append(continued ? part.substring(0, part.length() - 1) : part);
            if (!continued) {
                String[] words = line.toString().strip().split("\\s+", 2);
                instructions.add(new Instruction(words[0].toUpperCase(Locale.ROOT), words[1]));
                line.setLength(0);
            }
        }
        return new Dockerfile(List.copyOf(instructions));
    }

    Stream<Instruction> of(String keyword) {
        return instructions.stream().filter(instruction -> instruction.keyword().equals(keyword));
    }

    /** The instructions of the last stage, which is what is shipped. */
    Dockerfile shipped() {
        int last = 0;
        for (int i = 0; i < instructions.size(); i++) {
            if (instructions.get(i).keyword().equals("FROM")) {
                last = i;
            }
        }
        return new Dockerfile(instructions.subList(last, instructions.size()));
    }
}
