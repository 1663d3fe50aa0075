package io.closewise.api.json;

/** The media type of a change in part (RFC 7396). */
public final class MergePatchType {

    public static final String MERGE_PATCH = "application/merge-patch+json";

    private MergePatchType() {}
}
