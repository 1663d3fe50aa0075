package io.closewise.api.crm.flat;

import io.closewise.api.json.Faults;
import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** What belongs together in a flat deal is there together. A constraint, so that this fault is told together with all others. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = Consistent.Check.class)
@interface Consistent {

    String message() default "contradicts itself";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Checks the law above. */
    class Check implements ConstraintValidator<Consistent, FlatDeal> {

        @Override
        public boolean isValid(FlatDeal deal, ConstraintValidatorContext context) {
            Faults faults = new Faults();
            FlatDealFaults.find(deal, faults);
            context.disableDefaultConstraintViolation();
            faults.inOrder().forEach(fault -> context.buildConstraintViolationWithTemplate(fault.message())
                    .addPropertyNode(fault.field())
                    .addConstraintViolation());
            return faults.isEmpty();
        }
    }
}
