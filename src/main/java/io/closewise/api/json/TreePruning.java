package io.closewise.api.json;

import com.fasterxml.jackson.databind.JsonMappingException.Reference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** Takes what a fault was found in out of a tree, so that the rest can be read. */
final class TreePruning {

    private TreePruning() {}

    /** Whether there was anything at that path to take out. */
    static boolean remove(JsonNode tree, List<Reference> path) {
        JsonNode parent = tree;
        for (int i = 0; i < path.size() - 1; i++) {
            Reference step = path.get(i);
            JsonNode child =
                    step.getFieldName() != null ? parent.get(step.getFieldName()) : parent.get(step.getIndex());
            if (child == null) {
                return false;
            }
            parent = child;
        }
        if (path.isEmpty()) {
            return false;
        }
        Reference last = path.get(path.size() - 1);
        if (parent instanceof ObjectNode object && last.getFieldName() != null) {
            return object.remove(last.getFieldName()) != null;
        }
        if (parent instanceof ArrayNode array && last.getIndex() >= 0 && last.getIndex() < array.size()) {
            // the others keep their places, so that their paths stay right
            return !array.set(last.getIndex(), NullNode.getInstance()).isNull();
        }
        return false;
    }
}
