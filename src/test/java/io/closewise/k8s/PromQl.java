package io.closewise.k8s;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** As much of Prometheus' query language as it takes to see which metrics and labels a query uses. */
final class PromQl {

    private static final Pattern SELECTOR = Pattern.compile("([a-zA-Z_:][\\w:]*)\\s*\\{([^}]*)}");
    private static final Pattern MATCHER = Pattern.compile("([a-zA-Z_]\\w*)\\s*(=~|!~|!=|=)\\s*\"");
    private static final Pattern GROUPING =
            Pattern.compile("\\b(by|without|on|ignoring|group_left|group_right)\\s*\\(([^)]*)\\)");
    private static final Pattern WORD = Pattern.compile("[a-zA-Z_:][\\w:]*(?=\\s*(\\()?)");
    private static final Set<String> KEYWORDS = Set.of("and", "or", "unless", "bool", "offset", "inf", "nan");

    private PromQl() {}

    /** What is wrong with a query: an unknown metric, a label that the metric does not have, or no metric at all. */
    static List<String> faults(String query) {
        List<String> faults = new ArrayList<>();
        if (query.chars().filter(c -> c == '(').count()
                != query.chars().filter(c -> c == ')').count()) {
            faults.add("unbalanced: " + query);
        }
        Matcher selectors = SELECTOR.matcher(query);
        while (selectors.find()) {
            Set<String> labels = Metrics.known().getOrDefault(selectors.group(1), Set.of());
            Matcher matchers = MATCHER.matcher(selectors.group(2));
            while (matchers.find()) {
                if (!labels.contains(matchers.group(1))
                        && !Metrics.LABELS_OF_EVERY_TARGET.contains(matchers.group(1))) {
                    faults.add(selectors.group(1) + " has no label " + matchers.group(1));
                }
            }
        }
        List<String> metrics = metrics(query);
        metrics.stream()
                .filter(name -> !Metrics.known().containsKey(name))
                .forEach(name -> faults.add("no metric " + name));
        if (metrics.isEmpty()) {
            faults.add("no metric at all: " + query);
        }
        groupings(query).stream()
                .filter(label -> !Metrics.LABELS_OF_EVERY_TARGET.contains(label))
                .filter(label -> metrics.stream()
                        .noneMatch(name ->
                                Metrics.known().getOrDefault(name, Set.of()).contains(label)))
                .forEach(label -> faults.add("nothing has the label " + label + ": " + query));
        return faults;
    }

    private static List<String> metrics(String query) {
        String bare = GROUPING.matcher(query.replaceAll("\\{[^}]*}", " ").replaceAll("\\[[^]]*]", " "))
                .replaceAll(" ");
        List<String> metrics = new ArrayList<>();
        Matcher words = WORD.matcher(bare);
        while (words.find()) {
            if (words.group(1) == null && !KEYWORDS.contains(words.group())) {
                metrics.add(words.group());
            }
        }
        return metrics;
    }

    private static List<String> groupings(String query) {
        List<String> labels = new ArrayList<>();
        Matcher groupings = GROUPING.matcher(query);
        while (groupings.find()) {
            for (String label : groupings.group(2).split(",", -1)) {
                if (!label.isBlank()) {
                    labels.add(label.strip());
                }
            }
        }
        return labels;
    }

    /** Metric to query, to see that nothing that is measured goes unlooked at. */
    static boolean uses(String query, Map.Entry<String, Set<String>> metric) {
        return metrics(query).contains(metric.getKey());
    }
}
