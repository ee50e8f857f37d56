package tutur;

import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;

/** A constant array can be written to by whoever sees it, so nobody else may see it. */
final class ArrayFields extends ArchCondition<JavaField> {

    private ArrayFields() {
        super("be private when they are arrays");
    }

    static ArrayFields arePrivate() {
        return new ArrayFields();
    }

    @Override
    public void check(JavaField field, ConditionEvents events) {
        boolean fine = !field.getRawType().isArray() || field.getModifiers().contains(JavaModifier.PRIVATE);
        events.add(new SimpleConditionEvent(field, fine, field.getFullName() + " is an array that others can change"));
    }
}
