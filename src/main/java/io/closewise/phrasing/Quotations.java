package io.closewise.phrasing;

import java.util.BitSet;

/**
 * Marks what stands between quotation marks, straight or typographic. A mark without a partner quotes nothing, and one pass
 * over the text settles all of them.
 */
final class Quotations {

    /** A single mark is also an apostrophe; a partner further away than this is taken for one. */
    private static final int LONGEST_SINGLE = 240;

    private Quotations() {}

    static BitSet in(String text) {
        BitSet quoted = new BitSet(text.length());
        int opened = -1;
        int openedSingle = -1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (openedSingle >= 0 && i - openedSingle > LONGEST_SINGLE) {
                openedSingle = -1;
            }
            if (isDouble(c)) {
                if (opened >= 0 && c != '“' && c != '„') {
                    quoted.set(opened + 1, i);
                    opened = -1;
                } else if (opened >= 0 && c == '“' && text.charAt(opened) == '„') {
                    quoted.set(opened + 1, i);
                    opened = -1;
                } else if (!(c == '"' && i > 0 && Character.isDigit(text.charAt(i - 1)))) {
                    opened = i; // after a digit the straight mark means inches
                }
            } else if (isSingle(c)) {
                boolean wordBefore = i > 0 && Character.isLetterOrDigit(text.charAt(i - 1));
                boolean wordAfter = i + 1 < text.length() && Character.isLetterOrDigit(text.charAt(i + 1));
                if (openedSingle >= 0 && !wordAfter) {
                    quoted.set(openedSingle + 1, i);
                    openedSingle = -1;
                } else if (!wordBefore && wordAfter && c != '’') {
                    openedSingle = i;
                }
            }
        }
        return quoted;
    }

    private static boolean isDouble(char c) {
        return c == '"' || c == '“' || c == '”' || c == '„' || c == '«' || c == '»';
    }

    static boolean isSingle(char c) {
        return c == '\'' || c == '‘' || c == '’' || c == '‛' || c == 'ʼ' || c == '′';
    }
}
