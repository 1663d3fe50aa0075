package io.closewise.api.openapi;

import jakarta.annotation.security.RolesAllowed;
import java.util.HashMap;
import java.util.Map;
import org.eclipse.microprofile.openapi.models.Operation;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.AnnotationTarget;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.MethodInfo;
import org.jspecify.annotations.Nullable;

/** Which role each operation needs, out of the annotation that enforces it. */
final class RolesNeeded {

    private static final DotName OPERATION =
            DotName.createSimple(org.eclipse.microprofile.openapi.annotations.Operation.class);
    private static final DotName ROLES_ALLOWED = DotName.createSimple(RolesAllowed.class);

    private final Map<String, String> byOperation = new HashMap<>();

    RolesNeeded(IndexView index) {
        for (AnnotationInstance operation : index.getAnnotations(OPERATION)) {
            // extensions of Quarkus have operations of their own, without an id
            if (operation.target().kind() == AnnotationTarget.Kind.METHOD && operation.value("operationId") != null) {
                MethodInfo method = operation.target().asMethod();
                AnnotationInstance roles = roles(method);
                if (roles != null) {
                    byOperation.put(
                            operation.value("operationId").asString(),
                            roles.value().asStringArray()[0]);
                }
            }
        }
    }

    /** Its one role; an operation without one would be for nobody, so it must not be built. */
    String of(Operation operation) {
        String role = byOperation.get(operation.getOperationId());
        if (role == null) {
            throw new IllegalStateException(operation.getOperationId() + " says no role with @RolesAllowed");
        }
        return role;
    }

    private static @Nullable AnnotationInstance roles(MethodInfo method) {
        AnnotationInstance own = method.annotation(ROLES_ALLOWED);
        return own != null ? own : method.declaringClass().declaredAnnotation(ROLES_ALLOWED);
    }
}
