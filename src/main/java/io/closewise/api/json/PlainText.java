package io.closewise.api.json;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.jspecify.annotations.Nullable;

/** Text within a length, without control characters other than tab and line breaks, and without lone surrogates. */
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.TYPE_USE, ElementType.RECORD_COMPONENT})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = PlainText.Check.class)
public @interface PlainText {

    /** The longest text of a request, in UTF-16 units. */
    int LONGEST = 2_000;

    /** The longest that is allowed, in UTF-16 units. */
    int max() default LONGEST;

    /** Whether it may be empty or blank. */
    boolean blank() default true;

    /** Whether it has to be one line of visible characters, as what stands in logs and audits has to. */
    boolean line() default false;

    String message() default
            "must be at most {max} characters, without control characters other than tab and line breaks";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Checks the law above. */
    class Check implements ConstraintValidator<PlainText, String> {

        private int max;
        private boolean blank;
        private boolean line;

        @Override
        public void initialize(PlainText constraint) {
            max = constraint.max();
            blank = constraint.blank();
            line = constraint.line();
        }

        @Override
        public boolean isValid(@Nullable String text, ConstraintValidatorContext context) {
            return text == null
                    || (text.length() <= max
                            && (blank || !text.isBlank())
                            && isPlain(text)
                            && (!line || isVisible(text)));
        }

        private static boolean isVisible(String text) {
            return text.codePoints().noneMatch(c -> switch (Character.getType(c)) {
                case Character.CONTROL, Character.FORMAT, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR ->
                    true;
                default -> false;
            });
        }

        static boolean isPlain(String text) {
            for (int i = 0; i < text.length(); i++) {
                char c = text.charAt(i);
                if (Character.isHighSurrogate(c)
                        && i + 1 < text.length()
                        && Character.isLowSurrogate(text.charAt(i + 1))) {
                    i++;
                } else if (Character.isSurrogate(c)
                        || (Character.isISOControl(c) && c != '\t' && c != '\n' && c != '\r')) {
                    return false;
                }
            }
            return true;
        }
    }
}
