package io.closewise.api;

import io.closewise.api.json.Faults;
import jakarta.inject.Singleton;
import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What the shape of a deal context cannot say: the stage can be told in exactly one way. A constraint, so that this fault is told
 * together with all others.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = Coherent.Check.class)
@interface Coherent {

    String message() default "contradicts itself";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Asks those who read the context later on. */
    @Singleton
    class Check implements ConstraintValidator<Coherent, RecommendationRequest> {

        private final DealContexts contexts;

        Check(DealContexts contexts) {
            this.contexts = contexts;
        }

        @Override
        public boolean isValid(RecommendationRequest request, ConstraintValidatorContext context) {
            Faults faults = new Faults();
            contexts.checkStage(request, faults);
            context.disableDefaultConstraintViolation();
            faults.inOrder().forEach(fault -> context.buildConstraintViolationWithTemplate(literal(fault.message()))
                    .addPropertyNode(fault.field())
                    .addConstraintViolation());
            return faults.isEmpty();
        }

        /** Names of stages are no templates. */
        private static String literal(String message) {
            return message.replaceAll("[\\\\{}$]", "\\\\$0");
        }
    }
}
