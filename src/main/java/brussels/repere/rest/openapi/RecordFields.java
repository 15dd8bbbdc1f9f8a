package brussels.repere.rest.openapi;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.validation.constraints.NotNull;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.FieldInfo;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.RecordComponentInfo;
import org.jboss.jandex.Type;

/**
 * Finds the fields that a record has as JSON, and whether each is always present, from the annotations that control how
 * it is written.
 */
final class RecordFields {

    private static final String OURS = "brussels.repere.";
    private static final String API = OURS + "rest.";
    private static final DotName INCLUDE = DotName.createSimple(JsonInclude.class);
    private static final DotName NAME = DotName.createSimple(JsonProperty.class);
    private static final DotName UNWRAPPED = DotName.createSimple(JsonUnwrapped.class);
    private static final DotName NOT_NULL = DotName.createSimple(NotNull.class);
    private static final DotName SCHEMA = DotName.createSimple(Schema.class);

    private final IndexView classes;

    RecordFields(IndexView classes) {
        this.classes = classes;
    }

    /**
     * Returns the fields of the record that a schema describes; the value is true for fields that are always present.
     *
     * @param properties all properties that the schema lists
     * @return empty where the schema does not describe a record of the application
     */
    Optional<Map<String, Boolean>> of(String schema, Set<String> properties) {
        return classes.getKnownClasses().stream()
                .filter(ClassInfo::isRecord)
                .filter(record -> record.name().toString().startsWith(OURS))
                .filter(record -> schemaName(record).equals(schema))
                // Other rooms may have records of the same name; prefer those of this room.
                .sorted(Comparator.comparing(record -> !record.name().toString().startsWith(API)))
                .map(this::of)
                .filter(fields -> properties.containsAll(fields.keySet()))
                .findFirst();
    }

    private static String schemaName(ClassInfo type) {
        return Optional.ofNullable(type.declaredAnnotation(SCHEMA))
                .map(schema -> schema.value("name"))
                .map(name -> name.asString())
                .orElse(type.simpleName());
    }

    private Map<String, Boolean> of(ClassInfo type) {
        Map<String, Boolean> fields = new LinkedHashMap<>();
        for (RecordComponentInfo component : type.recordComponentsInDeclarationOrder()) {
            FieldInfo field = type.field(component.name());
            if (field.hasAnnotation(UNWRAPPED)) {
                fields.putAll(of(classes.getClassByName(field.type().name())));
            } else {
                fields.put(name(field), isAlwaysThere(type, field));
            }
        }
        return fields;
    }

    private static String name(FieldInfo field) {
        AnnotationInstance annotation = field.annotation(NAME);
        return annotation == null || annotation.value() == null
                ? field.name()
                : annotation.value().asString();
    }

    private static boolean isAlwaysThere(ClassInfo type, FieldInfo field) {
        AnnotationInstance include =
                field.hasAnnotation(INCLUDE) ? field.annotation(INCLUDE) : type.declaredAnnotation(INCLUDE);
        return include == null || field.type().kind() == Type.Kind.PRIMITIVE || field.hasAnnotation(NOT_NULL);
    }
}
