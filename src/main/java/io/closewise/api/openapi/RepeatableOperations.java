package io.closewise.api.openapi;

import io.closewise.api.idempotency.Idempotent;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.AnnotationTarget;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;

/** What the operations have in common whose requests may have a key, out of the annotation that sees to it. */
final class RepeatableOperations {

    private static final DotName IDEMPOTENT = DotName.createSimple(Idempotent.class);
    private static final DotName OPERATION =
            DotName.createSimple(org.eclipse.microprofile.openapi.annotations.Operation.class);

    private final Set<String> ids;

    RepeatableOperations(IndexView index) {
        ids = index.getAnnotations(IDEMPOTENT).stream()
                .map(AnnotationInstance::target)
                .filter(target -> target.kind() == AnnotationTarget.Kind.METHOD)
                .map(target -> target.asMethod()
                        .annotation(OPERATION)
                        .value("operationId")
                        .asString())
                .collect(Collectors.toSet());
    }

    /** The header, and how a key may be refused where the operation does not say so itself. */
    void complete(OpenAPI document) {
        document.getPaths().getPathItems().values().stream()
                .flatMap(path -> path.getOperations().values().stream())
                .filter(operation -> ids.contains(operation.getOperationId()))
                .forEach(RepeatableOperations::complete);
    }

    private static void complete(Operation operation) {
        operation.addParameter(OASFactory.createParameter().ref("IdempotencyKey"));
        refuse(operation.getResponses(), "409", "Conflict");
        refuse(operation.getResponses(), "422", "KeyReused");
    }

    private static void refuse(APIResponses responses, String status, String name) {
        if (!responses.hasAPIResponse(status)) {
            responses.addAPIResponse(status, OASFactory.createAPIResponse().ref(name));
        }
    }
}
