package io.closewise.api.crm.pipedrive;

import io.closewise.api.crm.pipedrive.PanelRow.PanelLabel;
import io.closewise.api.crm.pipedrive.PanelRow.PanelText;
import io.closewise.api.problem.FieldError;
import io.closewise.api.problem.Problem;
import io.closewise.crm.brief.Brief;
import io.closewise.crm.brief.Brief.Refusal;
import io.closewise.crm.brief.Brief.Suggestion;
import io.closewise.crm.brief.Sizes;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Puts an answer, or why there is none, into the rows of a panel. */
final class PanelRows {

    private static final PanelLabel USE = new PanelLabel("green", "Recommended");
    private static final PanelLabel CARE = new PanelLabel("yellow", "With care");
    private static final PanelLabel AVOID = new PanelLabel("red", "Not now");
    private static final PanelLabel UNKNOWN = new PanelLabel("grey", "Too little is known");

    private PanelRows() {}

    /** The rows of an answer; {@code unread} are parts of the address that nothing is known of. */
    static PipedrivePanel of(Brief brief, List<String> unread) {
        List<PanelRow> rows = new ArrayList<>();
        rows.add(verdict(brief, unread));
        brief.use().stream().limit(PipedrivePanel.ROWS - 1).forEach(one -> rows.add(row(rows.size() + 1, one)));
        brief.avoid().stream()
                .limit(PipedrivePanel.ROWS - rows.size())
                .forEach(one -> rows.add(row(rows.size() + 1, one)));
        return new PipedrivePanel(rows);
    }

    /** One row that says what is wrong with the address of the panel, or missing in it. */
    static PipedrivePanel of(Problem problem) {
        String faults = problem.errors().stream().map(PanelRows::told).collect(Collectors.joining(" "));
        return new PipedrivePanel(List.of(new PanelRow(
                1,
                "Closewise needs more about this deal",
                UNKNOWN,
                "Pipedrive tells only which deal it is. Whoever set up the panel adds the rest to its address.",
                null,
                null,
                null,
                null,
                null,
                cut(faults.isEmpty() ? problem.detail() : faults))));
    }

    private static String told(FieldError fault) {
        return switch (fault.field()) {
            case "authority" -> "Missing: authority, whether the contact can decide." + rest(fault);
            case "stage" -> "Missing: stage or stageName, where the deal stands.";
            default -> fault.field() + " " + fault.message() + ".";
        };
    }

    /** A value that does not fit is told with those that do. */
    private static String rest(FieldError fault) {
        return fault.message().startsWith("is required") ? "" : " It " + fault.message() + ".";
    }

    private static PanelRow verdict(Brief brief, List<String> unread) {
        Brief.@Nullable Counsel advice =
                brief.advice().isEmpty() ? null : brief.advice().get(0);
        return new PanelRow(
                1,
                brief.headline(),
                switch (brief.verdict()) {
                    case PROCEED -> USE;
                    case PROCEED_WITH_CARE -> CARE;
                    case HOLD -> AVOID;
                },
                advice == null ? null : cut(advice.text()),
                advice == null ? null : lines(advice.say()),
                brief.refused() == 0 ? null : brief.refused() + " techniques must not be used now.",
                unread.isEmpty() ? null : cut("Not understood in the panel's address: " + String.join(", ", unread)),
                null,
                null,
                brief.missing().isEmpty()
                        ? null
                        : cut(brief.missing().stream().map(PanelRows::words).collect(Collectors.joining(", "))));
    }

    private static PanelRow row(int id, Suggestion one) {
        return new PanelRow(
                id,
                one.title(),
                one.careful().isEmpty() ? USE : CARE,
                one.summary(),
                lines(one.say()),
                first(one.why()),
                first(one.careful()),
                null,
                cut(one.next()),
                null);
    }

    private static PanelRow row(int id, Refusal one) {
        return new PanelRow(id, one.title(), AVOID, null, null, one.reason(), null, one.remedy(), null, null);
    }

    /** {@code openObjections} as people write it. */
    private static String words(String field) {
        return field.replaceAll("([a-z])([A-Z])", "$1 $2").toLowerCase(Locale.ROOT);
    }

    /** As many whole lines as fit, at least the beginning of the first. */
    private static @Nullable PanelText lines(List<String> lines) {
        if (lines.isEmpty()) {
            return null;
        }
        StringBuilder text = new StringBuilder();
        for (String line : lines) {
            if (text.length() + line.length() + 3 <= Sizes.SUMMARY) {
                text.append(text.isEmpty() ? "- " : "\n- ").append(line);
            }
        }
        return new PanelText(true, text.isEmpty() ? cut("- " + lines.get(0)) : text.toString());
    }

    private static @Nullable String first(List<String> lines) {
        return lines.isEmpty() ? null : cut(lines.get(0));
    }

    private static String cut(String text) {
        return Sizes.cut(text, Sizes.SUMMARY);
    }
}
