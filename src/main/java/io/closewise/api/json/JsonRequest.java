package io.closewise.api.json;

/** A request body that is read strictly by {@link JsonRequestReader}; it is a record of nullable, boxed parts. */
public interface JsonRequest {

    /** What a single request may be at most, in bytes. */
    int USUAL_LIMIT = 256 * 1024;
}
