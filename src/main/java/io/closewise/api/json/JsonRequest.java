package io.closewise.api.json;

import io.closewise.playbook.document.PlaybookDocument;

/** A request body that is read strictly by {@link JsonRequestReader}; it is a record of nullable, boxed parts. */
public interface JsonRequest {

    /** What a single request may be at most, in bytes. */
    int USUAL_LIMIT = 256 * 1024;

    /** What a request may be at most that brings a whole playbook, in bytes. */
    int DOCUMENT_LIMIT = 4 * 1024 * 1024;

    /** Of how many names, values and brackets: what a document may have, and what stands around it. */
    int DOCUMENT_PARTS = PlaybookDocument.MOST_PARTS + 100;

    /** A request that brings a whole playbook, or a part of one. */
    interface WithDocument extends JsonRequest {}

    /** What a request may be at most that brings many deal contexts, in bytes. */
    int CONTEXTS_LIMIT = 16 * 1024 * 1024;

    /** Of how many names, values and brackets: more than honest contexts have that fill the body. */
    int CONTEXTS_PARTS = 2_000_000;

    /** A request that brings many deal contexts. */
    interface WithContexts extends JsonRequest {}

    /** A request that may as well have no body. */
    interface MayBeEmpty extends JsonRequest {}
}
