package org.mentorbase.validation;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.MessageInterpolator;
import jakarta.validation.Path;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.lang.annotation.Annotation;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.mentorbase.refusal.Problem;
import org.mentorbase.refusal.Refusal;

/**
 * Holds values to the constraints that are declared on their types, with whichever Jakarta Validation provider is on the
 * class path. The words come from this project's own sentences, so providers need not bring an expression language.
 */
public final class Constraints {

    /** Matches text without control characters other than line breaks and tabs. */
    public static final String TEXT = "[^\\p{Cntrl}&&[^\\n\\r\\t]]*";

    private Constraints() {}

    /** Returns the value, or refuses it with a problem for each field at fault, ordered by field. */
    public static <T> T check(T value) {
        Set<ConstraintViolation<T>> violations = Provider.VALIDATOR.validate(value);
        if (!violations.isEmpty()) {
            List<Problem> problems = violations.stream()
                    .map(Constraints::problem)
                    .sorted((one, other) -> String.valueOf(one.field()).compareTo(String.valueOf(other.field())))
                    .toList();
            throw new Refusal(problems);
        }
        return value;
    }

    private static Problem problem(ConstraintViolation<?> violation) {
        return reason(violation).field(field(violation.getPropertyPath())).value(violation.getInvalidValue());
    }

    private static Problem reason(ConstraintViolation<?> violation) {
        Annotation constraint = violation.getConstraintDescriptor().getAnnotation();
        if (constraint instanceof Min min) {
            return Problem.of(ConstraintReason.BELOW_LEAST).with("least", min.value());
        } else if (constraint instanceof Max max) {
            return Problem.of(ConstraintReason.ABOVE_MOST).with("most", max.value());
        } else if (constraint instanceof Size size) {
            return violation.getInvalidValue() instanceof CharSequence text
                    ? Problem.of(ConstraintReason.TOO_LONG)
                            .with("longest", size.max())
                            .with("length", text.length())
                    : Problem.of(ConstraintReason.TOO_MANY).with("most", size.max());
        } else if (constraint instanceof NotBlank || constraint instanceof NotNull) {
            return Problem.of(ConstraintReason.REQUIRED);
        } else if (constraint instanceof Pattern) {
            return Problem.of(ConstraintReason.CONTROL_CHARACTER);
        }
        throw new IllegalStateException("no reason stands for " + constraint);
    }

    private static String field(Path path) {
        return path.iterator().next().getName();
    }

    private static final class Provider {

        static final Validator VALIDATOR = Validation.byDefaultProvider()
                .configure()
                .messageInterpolator(new Unspoken())
                .buildValidatorFactory()
                .getValidator();
    }

    private static final class Unspoken implements MessageInterpolator {

        @Override
        public String interpolate(String messageTemplate, Context context) {
            return messageTemplate;
        }

        @Override
        public String interpolate(String messageTemplate, Context context, Locale locale) {
            return messageTemplate;
        }
    }
}
