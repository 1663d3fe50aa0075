package io.closewise.crm;

import org.jspecify.annotations.Nullable;

/**
 * How a CRM names the stage of a deal. At least one of the last two is told.
 *
 * @param pipeline the id of the pipeline that the deal is in; null where it is not told
 * @param id of the stage; exact
 * @param name its label, whatever its case and spaces; or its id, by those who have one field for both
 */
public record StageName(
        @Nullable String pipeline,
        @Nullable String id,
        @Nullable String name) {

    public StageName {
        if (id == null && name == null) {
            throw new IllegalArgumentException("a stage has an id or a name");
        }
    }
}
