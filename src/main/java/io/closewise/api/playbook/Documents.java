package io.closewise.api.playbook;

import io.closewise.api.json.JsonRequest;
import io.closewise.api.json.JsonRequestReader;
import io.closewise.api.json.StrictJson;
import io.closewise.playbook.document.PlaybookDocument;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;

/** Documents as they come in, in JSON or YAML. */
final class Documents {

    static final String YAML = "application/yaml";
    static final String OLD_YAML = "application/x-yaml";
    static final String TEXT_YAML = "text/yaml";

    private Documents() {}

    /** A body that is a document as a whole. */
    static PlaybookDocument read(InputStream body, HttpHeaders headers) {
        JsonRequestReader.checkHeaders(headers.getRequestHeaders());
        String text = StrictJson.text(JsonRequestReader.body(body, JsonRequest.DOCUMENT_LIMIT));
        boolean json = headers.getMediaType() == null || isJson(headers.getMediaType());
        return json ? PlaybookDocument.ofJson(text) : PlaybookDocument.ofYaml(text);
    }

    private static boolean isJson(MediaType type) {
        return type.isCompatible(MediaType.APPLICATION_JSON_TYPE);
    }
}
