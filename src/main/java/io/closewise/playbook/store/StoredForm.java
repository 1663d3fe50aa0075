package io.closewise.playbook.store;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.closewise.playbook.Playbook;
import io.closewise.playbook.Revision;
import io.closewise.playbook.archive.NoSuchRevisionException;
import io.closewise.playbook.document.Bases;
import io.closewise.playbook.document.Bases.Base;
import io.closewise.playbook.document.DocumentReader;
import io.closewise.playbook.document.PlaybookDocument;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BiFunction;

/**
 * Documents as the database gives them back. It keeps what they say and neither the order of their keys nor their blanks; its
 * text may be longer than what may be sent, so no limit of requests holds here.
 */
final class StoredForm {

    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    // a draft may have names of any kind, also such that collide in the parser's table of names
                    .disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES)
                    .build())
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .nodeFactory(JsonNodeFactory.withExactBigDecimals(true))
            .build();

    private StoredForm() {}

    static PlaybookDocument read(String stored) {
        try {
            return PlaybookDocument.of(MAPPER.readTree(stored));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("the database gave back no JSON", e);
        }
    }

    static String canonical(String stored) {
        return read(stored).canonical();
    }

    /** A revision with all that it inherits, with documents from where they are looked up. */
    static Revision revision(String key, int number, BiFunction<String, Integer, Optional<String>> documents) {
        AtomicLong characters = new AtomicLong();
        BiFunction<String, Integer, Optional<String>> counted = (which, revision) -> {
            Optional<String> document = documents.apply(which, revision);
            document.ifPresent(one -> characters.addAndGet(one.length()));
            return document;
        };
        PlaybookDocument document = counted.apply(key, number)
                .map(StoredForm::read)
                .orElseThrow(() -> new NoSuchRevisionException(key, number));
        // what is published was pinned to a revision of its base
        Bases bases = basedOn -> Optional.ofNullable(basedOn.revision())
                .flatMap(base -> counted.apply(basedOn.playbook(), base).map(stored -> new Base(base, read(stored))));
        Playbook playbook = DocumentReader.playbook(document, bases);
        return new Revision(number, playbook, characters.get());
    }
}
