package io.closewise.technique;

import java.util.List;

/** What stands in place of a way to do it where a technique is named only to warn. */
public record Warning(String why, List<String> recognise, String insteadTechnique, String insteadText) {

    public Warning {
        recognise = List.copyOf(recognise);
    }
}
