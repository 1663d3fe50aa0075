package io.closewise.api.crm.pipedrive;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.closewise.api.crm.flat.FlatDeal;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** The address of a panel read as a flat deal: each of its facts is a parameter, and a list has commas. */
final class PanelFacts {

    /** What Pipedrive itself appends, and what says which playbook answers. */
    private static final Set<String> OTHERS =
            Set.of("resource", "view", "userId", "companyId", "selectedIds", "isShared", "token", "playbook");

    static final Set<String> LISTS = facts(fact -> fact.getType() == List.class);
    static final Set<String> FLAGS =
            facts(fact -> fact.getGenericType().toString().contains("Boolean"));
    static final Set<String> NUMBERS = facts(fact -> fact.getType() == Integer.class);
    static final Set<String> SINGLE =
            facts(fact -> !List.of(List.class, Boolean.class, Integer.class).contains(fact.getType()));

    private final ObjectNode deal = JsonNodeFactory.instance.objectNode();
    private final List<String> unread = new ArrayList<>();

    /** Reads the parameters; an empty one says nothing, and of several with one name the last counts. */
    PanelFacts(Map<String, List<String>> query) {
        query.forEach((name, values) -> {
            String value = values.get(values.size() - 1);
            if (OTHERS.contains(name) || value.isBlank()) {
                return;
            }
            if (LISTS.contains(name)) {
                for (String entry : value.split(",", -1)) {
                    put(deal.withArray(name), name, entry.strip());
                }
            } else if (FLAGS.contains(name) || NUMBERS.contains(name) || SINGLE.contains(name)) {
                put(name, value.strip());
            } else {
                unread.add(name);
            }
        });
        unread.sort(null);
    }

    /** The names of the facts of a flat deal that are of a kind. */
    private static Set<String> facts(Predicate<RecordComponent> kind) {
        return Arrays.stream(FlatDeal.class.getRecordComponents())
                .filter(kind)
                .map(RecordComponent::getName)
                .collect(Collectors.toUnmodifiableSet());
    }

    private void put(String name, String value) {
        if (FLAGS.contains(name) && isFlag(value)) {
            deal.put(name, Boolean.parseBoolean(value));
        } else if (NUMBERS.contains(name) && value.matches("[0-9]{1,9}")) {
            deal.put(name, Integer.parseInt(value));
        } else {
            deal.put(name, value);
        }
    }

    private static void put(ArrayNode list, String name, String value) {
        if (FLAGS.contains(name) && isFlag(value)) {
            list.add(Boolean.parseBoolean(value));
        } else {
            list.add(value);
        }
    }

    private static boolean isFlag(String value) {
        return value.equals("true") || value.equals("false");
    }

    /** The deal as the body of a request. */
    byte[] body() {
        return deal.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** The names of parameters that nothing is known of, in their order; a typo must not turn into "nothing known". */
    List<String> unread() {
        return List.copyOf(unread);
    }
}
