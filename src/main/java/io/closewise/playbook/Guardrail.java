package io.closewise.playbook;

/** A limit that keeps an ask fair, with the law, code or ethics it rests on and for whom. */
public record Guardrail(String code, String meaning, String text, Gravity severity, String basis, Audience scope) {

    /** How grave it is to cross it. */
    public enum Gravity {
        INFO,
        WARN,
        BLOCK
    }

    /** Which buyers it protects. */
    public enum Audience {
        CONSUMER,
        BUSINESS,
        BOTH
    }
}
