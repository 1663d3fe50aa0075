package io.closewise.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator.Feature;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.fasterxml.jackson.dataformat.yaml.util.StringQuotingChecker;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The committed OpenAPI document, which clients are generated from and the other documents derived. */
public final class OpenApiFile {

    public static final Path PATH = Path.of("openapi", "openapi.yaml");
    public static final String RENEW = "./mvnw test -Dtest=OpenApiDocumentTest -Dopenapi.renew=true";

    private static final YAMLMapper YAML = new YAMLMapper(YAMLFactory.builder()
            .disable(Feature.WRITE_DOC_START_MARKER)
            .disable(Feature.SPLIT_LINES)
            .enable(Feature.MINIMIZE_QUOTES)
            .enable(Feature.LITERAL_BLOCK_STYLE)
            .enable(Feature.INDENT_ARRAYS_WITH_INDICATOR)
            .stringQuotingChecker(new Quotes())
            .build());

    private OpenApiFile() {}

    public static JsonNode read() throws IOException {
        return YAML.readTree(Files.readString(PATH));
    }

    /** A document as the committed ones are written. */
    public static String yaml(JsonNode document) throws IOException {
        return YAML.writeValueAsString(document);
    }

    /** Where two documents differ; the order of fields says nothing. */
    public static List<String> differences(JsonNode committed, JsonNode served) {
        List<String> differences = new ArrayList<>();
        compare("", committed, served, differences);
        return differences;
    }

    private static void compare(String at, JsonNode committed, JsonNode served, List<String> differences) {
        boolean same = committed.isNumber() && served.isNumber()
                ? committed.decimalValue().compareTo(served.decimalValue()) == 0
                : committed.equals(served);
        if (same) {
            return;
        }
        if (committed.isObject() && served.isObject()) {
            Set<String> names = new TreeSet<>();
            committed.fieldNames().forEachRemaining(names::add);
            served.fieldNames().forEachRemaining(names::add);
            names.forEach(name -> compare(at + "/" + name, committed.path(name), served.path(name), differences));
        } else if (committed.isArray() && served.isArray() && committed.size() == served.size()) {
            for (int i = 0; i < committed.size(); i++) {
                compare(at + "/" + i, committed.get(i), served.get(i), differences);
            }
        } else {
            differences.add(at + ": committed " + shown(committed) + ", served " + shown(served));
        }
    }

    private static String shown(JsonNode node) {
        return node.isMissingNode() ? "nothing" : node.toString();
    }

    /** Some readers take 2025-06-08 or 52.8 % without quotes for something else than text. */
    private static final class Quotes extends StringQuotingChecker.Default {

        private static final long serialVersionUID = 1;

        @Override
        public boolean needToQuoteValue(String value) {
            return super.needToQuoteValue(value) || (!value.isEmpty() && Character.isDigit(value.charAt(0)));
        }
    }
}
