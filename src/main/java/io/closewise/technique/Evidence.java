package io.closewise.technique;

import java.util.List;

/**
 * Something that is known or said about closing: a principle, a finding or a claim, with its status. A claim that nobody could
 * verify is kept as one and is never a reason.
 *
 * @param testedOn who or what was tested; empty where nothing was
 * @param meaning what it means for a seller
 * @param limits what it does not show
 */
public record Evidence(
        String id,
        Kind kind,
        String title,
        String statement,
        List<Figure> figures,
        String citation,
        String testedOn,
        ClaimStatus status,
        String meaning,
        String limits) {

    public Evidence {
        figures = List.copyOf(figures);
    }

    /** A figure, with what it counts. */
    public record Figure(String what, String value) {}

    /** What kind of statement it is. */
    public enum Kind {
        /** An idea of psychology that the playbook leans on. */
        PRINCIPLE,
        /** Research or a vendor's data. */
        FINDING,
        /** Said without support. */
        CLAIM
    }

    /** What stands behind a statement. */
    public enum ClaimStatus {
        /** A source was read that says it. */
        SUPPORTED,
        /** Sources differ. */
        DISPUTED,
        /** No source is given. */
        UNSOURCED,
        /** A source is named or implied, and could not be confirmed. */
        UNVERIFIED
    }
}
