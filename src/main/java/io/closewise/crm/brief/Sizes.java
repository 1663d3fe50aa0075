package io.closewise.crm.brief;

/**
 * How much of an answer fits. Titles and summaries are as long as a record of Salesforce takes; all together stay under the
 * megabyte that HubSpot passes on, whatever the texts of a playbook are.
 */
public final class Sizes {

    /** Of a title, in UTF-16 units. */
    public static final int TITLE = 80;
    /** Of a summary, a reason or a remedy, in UTF-16 units. */
    public static final int SUMMARY = 255;
    /** Of a line to say or of an advice, in UTF-16 units. */
    public static final int LINE = 500;
    /** How many techniques are recommended. */
    public static final int TECHNIQUES = 10;
    /** How many refused techniques are told. */
    public static final int REFUSED = 60;
    /** How many advices are given. */
    public static final int ADVICE = 10;
    /** How many reasons a technique has. */
    static final int REASONS = 5;
    /** How many guardrails a technique has. */
    static final int GUARDRAILS = 8;
    /** How many lines there are to say, and how many cautions. */
    static final int LINES = 3;

    private static final String REST = "\u2026";

    private Sizes() {}

    /** The text, or as many whole words of it as fit with the sign that something is left out. */
    public static String cut(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        int end = most - REST.length();
        if (Character.isHighSurrogate(text.charAt(end - 1))) {
            end--;
        }
        int space = text.lastIndexOf(' ', end);
        return text.substring(0, space > most / 2 ? space : end) + REST;
    }
}
