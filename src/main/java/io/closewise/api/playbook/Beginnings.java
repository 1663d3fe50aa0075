package io.closewise.api.playbook;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.closewise.api.playbook.PlaybookRequests.CreatePlaybookRequest;
import io.closewise.api.problem.FieldError;
import io.closewise.api.problem.Problem;
import io.closewise.api.problem.ProblemException;
import io.closewise.playbook.archive.NoSuchPlaybookException;
import io.closewise.playbook.archive.NoSuchRevisionException;
import io.closewise.playbook.document.PlaybookDocument;
import io.closewise.publishing.Drafts;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.stream.Stream;

/** The document that a new playbook begins with. */
@Singleton
class Beginnings {

    private static final String ONE_OF = "must be the only one of copyOf, basedOn and document";

    private final Drafts drafts;

    Beginnings(Drafts drafts) {
        this.drafts = drafts;
    }

    PlaybookDocument document(CreatePlaybookRequest request) {
        refuseTwo(request);
        if (request.copyOf() != null) {
            try {
                return drafts.copy(request.copyOf(), request.key(), request.name());
            } catch (NoSuchPlaybookException | NoSuchRevisionException e) {
                throw ProblemException.badField("copyOf", "must be the key of a published playbook");
            }
        }
        ObjectNode document = JsonNodeFactory.instance.objectNode();
        if (request.document() != null) {
            if (!request.document().isObject()) {
                throw ProblemException.badField("document", "must be a JSON object");
            }
            document.setAll((ObjectNode) request.document());
        } else {
            document.put("version", 1);
        }
        document.put("key", request.key()).put("name", request.name());
        if (request.basedOn() != null) {
            document.putObject("basedOn").put("playbook", request.basedOn());
            if (!drafts.isThere(request.basedOn())) {
                throw ProblemException.badField("basedOn", "must be the key of a published playbook");
            }
        }
        return PlaybookDocument.of(document);
    }

    private static void refuseTwo(CreatePlaybookRequest request) {
        List<FieldError> given = Stream.of(
                        request.basedOn() == null ? null : new FieldError("basedOn", ONE_OF),
                        request.copyOf() == null ? null : new FieldError("copyOf", ONE_OF),
                        request.document() == null ? null : new FieldError("document", ONE_OF))
                .filter(one -> one != null)
                .toList();
        if (given.size() > 1) {
            throw new ProblemException(Problem.badFields(given));
        }
    }
}
