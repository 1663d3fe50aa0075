package io.closewise.playbook;

import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Every text of a record, with the path to it, so that a law about words needs no list of the fields that hold them. */
final class Texts {

    private Texts() {}

    /** A text and where it stands. */
    record Text(String path, String text) {}

    static Stream<Text> of(String path, Object value) {
        if (value instanceof String text) {
            return Stream.of(new Text(path, text));
        }
        if (value instanceof Record) {
            return Stream.of(value.getClass().getRecordComponents())
                    .flatMap(part -> of(path + "." + part.getName(), read(part, value)));
        }
        if (value instanceof Map<?, ?> map) {
            return map.entrySet().stream().flatMap(one -> of(path + "." + one.getKey(), one.getValue()));
        }
        if (value instanceof Collection<?> many) {
            Object[] all = many.toArray();
            return IntStream.range(0, all.length).boxed().flatMap(i -> of(path + "[" + i + "]", all[i]));
        }
        return Stream.empty();
    }

    /** Every text of a technique and of its rules. */
    static Stream<Text> of(Entry entry) {
        return of(entry.technique().key(), entry);
    }

    private static Object read(RecordComponent part, Object value) {
        try {
            Object read = part.getAccessor().invoke(value);
            return read == null ? "" : read;
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }
}
