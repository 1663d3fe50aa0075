package io.closewise.api.json;

/** A request body that is read strictly by {@link JsonRequestReader}; it is a record of nullable, boxed parts. */
public interface JsonRequest {

    /** What a single request may be at most, in bytes. */
    int USUAL_LIMIT = 256 * 1024;

    /** What a request may be at most that brings a whole playbook, in bytes. */
    int DOCUMENT_LIMIT = 4 * 1024 * 1024;

    /** A request that brings a whole playbook, or a part of one. */
    interface WithDocument extends JsonRequest {}

    /** What a request may be at most that brings many deal contexts, in bytes. */
    int CONTEXTS_LIMIT = 16 * 1024 * 1024;

    /** A request that brings many deal contexts. */
    interface WithContexts extends JsonRequest {}

    /** A request that may as well have no body. */
    interface MayBeEmpty extends JsonRequest {}
}
