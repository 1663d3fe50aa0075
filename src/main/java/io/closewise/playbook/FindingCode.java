package io.closewise.playbook;

/** What a finding is about, for whoever sorts or counts findings. */
public enum FindingCode {
    /** A field that no document has. */
    UNKNOWN_FIELD,
    /** A field that has to be there. */
    MISSING_FIELD,
    /** A value of another type. */
    WRONG_TYPE,
    /** A value that is none of those to choose from. */
    UNKNOWN_VALUE,
    /** A name that is no signal. */
    UNKNOWN_SIGNAL,
    /** A text, list or number that is too long, too short, too large or too small. */
    OUT_OF_RANGE,
    /** A text of another form: a key that is not kebab-case, a control character. */
    WRONG_FORM,
    /** Something refers to a technique that is not there. */
    UNKNOWN_TECHNIQUE,
    /** Something refers to a guardrail that is not there. */
    UNKNOWN_GUARDRAIL,
    /** Something refers to evidence that is not there. */
    UNKNOWN_EVIDENCE,
    /** Something refers to a kind of micro-commitment that is not there. */
    UNKNOWN_MICRO_COMMITMENT,
    /** Something refers to a playbook or a revision that is not there. */
    UNKNOWN_BASE,
    /** Two parts of one key. */
    DUPLICATE_KEY,
    /** Parts of one rule, technique or playbook that do not go together. */
    INCONSISTENT,
    /** A title that a CRM's record cuts off. */
    TITLE_TOO_LONG,
    /** A summary that a CRM's record cuts off. */
    SUMMARY_TOO_LONG,
    /** A flag without a remedy. */
    MISSING_REMEDY,
    /** A flag without words of its own on a signal that has no standard words. */
    MISSING_WORDING,
    /** A condition that no deal meets. */
    NEVER_HOLDS,
    /** A condition that asks for a signal and for its opposite. */
    CONTRADICTORY,
    /** The same rule twice. */
    DUPLICATE_RULE,
    /** A rule that another one always covers. */
    SHADOWED_RULE,
    /** A technique that something blocks in every deal. */
    NEVER_RECOMMENDED,
    /** A technique that nothing blocks in any deal. */
    NEVER_BLOCKED,
    /** A technique for which no deal was found in which it comes first or second. */
    NEVER_LEADS,
    /** A weight so heavy that one reason decides alone. */
    DROWNING_WEIGHT,
    /** A text to say that is empty. */
    EMPTY_PHRASING,
    /** A text to say that presses or misleads. */
    PRESSING_PHRASING,
    /** A placeholder that nobody explains. */
    UNDOCUMENTED_PLACEHOLDER,
    /** A manipulative technique that is opened. */
    MANIPULATION_OPENED,
    /** A safety rule of the service that is missing, narrowed or made void. */
    SAFETY_WEAKENED,
    /** A block of a contract technique that is missing. */
    CONTRACT_BLOCK_MISSING,
    /** A warning that cannot be left out. */
    WARNING_LEFT_OUT,
    /** A rule under which a worse deal fares better. */
    WORSE_DEAL_HELPED,
    /** There is more than what is told. */
    MORE_FINDINGS,
    /** A part of the check that would take too long and was broken off. */
    NOT_ALL_CHECKED
}
