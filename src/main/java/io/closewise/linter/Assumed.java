package io.closewise.linter;

import io.closewise.deal.ContextField;
import io.closewise.deal.SignalSet;
import java.util.ArrayList;
import java.util.List;

/** Clauses in which what one field says is settled, so that two deals that differ in it alone can be asked about at once. */
final class Assumed {

    private Assumed() {}

    /** The clauses for deals in which this field brings exactly these signals; what it settles is no longer in them. */
    static List<Clause> of(ContextField field, SignalSet told, List<Clause> clauses) {
        SignalSet own = field.signals();
        List<Clause> open = new ArrayList<>();
        for (Clause clause : clauses) {
            boolean met = clause.holding().intersects(told)
                    || clause.failing().intersection(own).minus(told).size() > 0;
            if (!met) {
                open.add(
                        new Clause(clause.holding().minus(own), clause.failing().minus(own)));
            }
        }
        return open;
    }
}
