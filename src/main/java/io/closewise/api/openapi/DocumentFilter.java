package io.closewise.api.openapi;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.jboss.jandex.IndexView;

/** Completes the document that was read out of the annotations. */
@OpenApiFilter(OpenApiFilter.RunStage.BUILD)
public class DocumentFilter implements OASFilter {

    private final IndexView index;

    public DocumentFilter(IndexView index) {
        this.index = index;
    }

    @Override
    public void filterOpenAPI(OpenAPI document) {
        Descriptions descriptions = Descriptions.read();
        References references = new References(document);
        SchemaTypes types = new SchemaTypes(index, descriptions);

        RolesNeeded roles = new RolesNeeded(index);

        references.inlinePlainTypes();
        references.inlineHeaders();
        references.rename(types.names(document.getComponents().getSchemas()));
        Map<String, Schema> schemas = new TreeMap<>(document.getComponents().getSchemas());
        descriptions.describeEnums(schemas);
        RecordShapes shapes = new RecordShapes(types, descriptions, references.ofRequests());
        schemas.forEach(shapes::complete);
        document.getComponents().setSchemas(schemas);
        document.getPaths().getPathItems().values().stream()
                .flatMap(path -> path.getOperations().values().stream())
                .forEach(operation -> Operations.complete(operation, roles.of(operation), schemas));
    }
}
