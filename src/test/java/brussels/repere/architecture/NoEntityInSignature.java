package brussels.repere.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.persistence.Entity;
import java.util.LinkedHashSet;
import java.util.Set;

/** A signature that shows an entity, be it as an element of a list. */
final class NoEntityInSignature extends ArchCondition<JavaMethod> {

    private NoEntityInSignature() {
        super("show no entity in its signature");
    }

    static NoEntityInSignature inItsSignature() {
        return new NoEntityInSignature();
    }

    @Override
    public void check(JavaMethod method, ConditionEvents events) {
        Set<JavaClass> shown = new LinkedHashSet<>(method.getReturnType().getAllInvolvedRawTypes());
        method.getParameterTypes().forEach(type -> shown.addAll(type.getAllInvolvedRawTypes()));
        shown.stream()
                .filter(type -> type.isAnnotatedWith(Entity.class))
                .forEach(type -> events.add(SimpleConditionEvent.violated(
                        method, method.getFullName() + " shows the entity " + type.getName())));
    }
}
