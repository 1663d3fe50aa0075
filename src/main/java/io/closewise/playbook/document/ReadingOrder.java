package io.closewise.playbook.document;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** The keys of a document in the order in which people like to read them: that of the schema, and then the others. */
final class ReadingOrder {

    private ReadingOrder() {}

    static ObjectNode of(ObjectNode tree) {
        return tree;
    }
}
