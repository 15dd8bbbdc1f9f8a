package brussels.repere.rest.parameters;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.QueryParam;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.RecordComponent;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestQuery;

/**
 * The query parameters that a resource method declares, itself or in records that it takes as {@code @BeanParam}, in
 * the order of declaration. Immutable.
 */
final class DeclaredParameters {

    private final Map<String, ParameterForm> forms = new LinkedHashMap<>();

    private DeclaredParameters() {}

    static DeclaredParameters of(Method resourceMethod) {
        DeclaredParameters declared = new DeclaredParameters();
        for (Parameter parameter : resourceMethod.getParameters()) {
            if (parameter.isAnnotationPresent(BeanParam.class)) {
                declared.addComponents(parameter.getType());
            } else {
                declared.add(parameter, parameter.getName(), parameter.getType());
            }
        }
        return declared;
    }

    private void addComponents(Class<?> group) {
        if (!group.isRecord()) {
            throw new IllegalStateException("Parameters are grouped in records; " + group + " is none");
        }
        for (RecordComponent component : group.getRecordComponents()) {
            try {
                // Annotations of a record component are propagated to where they apply; those for parameters apply to
                // the field.
                Field field = group.getDeclaredField(component.getName());
                if (field.isAnnotationPresent(BeanParam.class)) {
                    addComponents(field.getType());
                } else {
                    add(field, component.getName(), component.getType());
                }
            } catch (NoSuchFieldException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    private void add(AnnotatedElement element, String name, Class<?> type) {
        RestQuery restQuery = element.getAnnotation(RestQuery.class);
        QueryParam queryParam = element.getAnnotation(QueryParam.class);
        if (restQuery != null) {
            forms.put(restQuery.value().isEmpty() ? name : restQuery.value(), ParameterForm.of(type));
        } else if (queryParam != null) {
            forms.put(queryParam.value(), ParameterForm.of(type));
        }
    }

    Optional<ParameterForm> find(String name) {
        return Optional.ofNullable(forms.get(name));
    }

    List<String> names() {
        return List.copyOf(forms.keySet());
    }
}
