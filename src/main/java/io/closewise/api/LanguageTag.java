package io.closewise.api;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.IllformedLocaleException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A well-formed BCP 47 tag of at most 35 characters. The catalogue speaks English; another language is accepted and answered in English. */
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.TYPE_USE, ElementType.RECORD_COMPONENT})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = LanguageTag.Check.class)
@interface LanguageTag {

    /** Longer tags exist on paper only (RFC 5646, section 4.4.1). */
    int LONGEST = 35;

    String message() default "must be a BCP 47 language tag, such as en or en-GB";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Checks the law above. */
    class Check implements ConstraintValidator<LanguageTag, String> {

        @Override
        public boolean isValid(@Nullable String tag, ConstraintValidatorContext context) {
            if (tag == null) {
                return true;
            }
            if (tag.length() > LONGEST) {
                return false;
            }
            try {
                var unused = new Locale.Builder().setLanguageTag(tag).build();
                return true;
            } catch (IllformedLocaleException e) {
                return false;
            }
        }
    }
}
