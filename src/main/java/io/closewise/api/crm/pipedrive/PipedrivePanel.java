package io.closewise.api.crm.pipedrive;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a panel of Pipedrive shows. */
@Schema(description = "The rows of a panel, at most 10, as src/main/crm/pipedrive/panel-schema.json declares them.")
public record PipedrivePanel(
        @Schema(description = "The verdict first, then what may be used, then what must not be used now.")
        List<PanelRow> data) {

    /** How many rows Pipedrive shows. */
    static final int ROWS = 10;

    public PipedrivePanel {
        data = List.copyOf(data);
    }
}
