package io.closewise.playbook;

/** What a rule does to a technique when its condition holds. */
public enum Effect {
    /** The technique must not be used; no score outweighs it. */
    BLOCK,
    /** It may be used with care. */
    CAUTION,
    /** The moment calls for it: it belongs among the first two. */
    LEAD,
    /** Speaks for it. */
    FAVOUR,
    /** Speaks against it, without being a warning. */
    DISFAVOUR,
    /** Adds a guardrail to it. */
    GUARDRAIL
}
