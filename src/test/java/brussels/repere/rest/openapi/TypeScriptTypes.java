package brussels.repere.rest.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;

/** The schemas of an OpenAPI 3.1 description as TypeScript declares them. What it does not know it refuses, so that nothing gets lost. */
final class TypeScriptTypes {

    private static final String REFERENCE = "#/components/schemas/";

    /** What says more of a value than a type of TypeScript can. */
    private static final Set<String> BEYOND_TYPES = Set.of(
            "description",
            "externalDocs",
            "examples",
            "format",
            "pattern",
            "minLength",
            "maxLength",
            "minimum",
            "maximum",
            "minItems",
            "maxItems",
            "uniqueItems",
            "default",
            "deprecated");

    private static final Set<String> OF_TYPES = Set.of(
            "$ref",
            "type",
            "enum",
            "const",
            "items",
            "properties",
            "required",
            "additionalProperties",
            "oneOf",
            "anyOf",
            "allOf");

    private static final Pattern IDENTIFIER = Pattern.compile("[A-Za-z_$][\\w$]*");

    private TypeScriptTypes() {}

    /** One declaration for each schema, by name. */
    static String of(JsonNode description) {
        Map<String, JsonNode> schemas = new TreeMap<>();
        description.at("/components/schemas").properties().forEach(one -> schemas.put(one.getKey(), one.getValue()));
        StringBuilder all = new StringBuilder();
        schemas.forEach(
                (name, schema) -> all.append('\n').append(comment(schema, "")).append(declaration(name, schema)));
        return all.toString();
    }

    private static String declaration(String name, JsonNode schema) {
        schema.fieldNames().forEachRemaining(TypeScriptTypes::requireKnown);
        return schema.has("properties") && !schema.has("allOf")
                ? "export interface " + name + " " + fields(schema, "") + "\n"
                : "export type " + name + " = " + type(schema, "") + ";\n";
    }

    private static String type(JsonNode schema, String indent) {
        schema.fieldNames().forEachRemaining(TypeScriptTypes::requireKnown);
        if (schema.has("$ref")) {
            return named(schema.get("$ref").asText());
        }
        if (schema.has("const")) {
            return value(schema.get("const"));
        }
        if (schema.has("enum")) {
            return union(schema.get("enum"), TypeScriptTypes::value);
        }
        if (schema.has("oneOf") || schema.has("anyOf")) {
            return union(schema.has("oneOf") ? schema.get("oneOf") : schema.get("anyOf"), one -> type(one, indent));
        }
        if (schema.has("allOf")) {
            return joined(schema.get("allOf"), " & ", one -> grouped(type(one, indent)))
                    + (schema.has("properties") ? " & " + fields(schema, indent) : "");
        }
        JsonNode types = schema.path("type");
        return types.isArray()
                ? union(types, one -> plain(one.asText(), schema, indent))
                : plain(types.asText(), schema, indent);
    }

    private static void requireKnown(String keyword) {
        if (!OF_TYPES.contains(keyword) && !BEYOND_TYPES.contains(keyword) && !keyword.startsWith("x-")) {
            throw new IllegalArgumentException("What does `" + keyword + "` mean for a type of TypeScript?");
        }
    }

    private static String plain(String type, JsonNode schema, String indent) {
        return switch (type) {
            case "string", "boolean", "null" -> type;
            case "integer", "number" -> "number";
            case "array" -> grouped(type(schema.path("items"), indent)) + "[]";
            case "object" -> object(schema, indent);
            case "" -> "unknown";
            default -> throw new IllegalArgumentException("No type: " + type);
        };
    }

    private static String object(JsonNode schema, String indent) {
        if (schema.has("properties")) {
            return fields(schema, indent);
        }
        JsonNode values = schema.path("additionalProperties");
        return "Record<string, " + (values.isObject() ? type(values, indent) : "unknown") + ">";
    }

    private static String fields(JsonNode schema, String indent) {
        Set<String> required = Set.copyOf(texts(schema.path("required")));
        String deeper = indent + "  ";
        StringBuilder fields = new StringBuilder("{\n");
        schema.get("properties").properties().forEach(field -> fields.append(comment(field.getValue(), deeper))
                .append(deeper)
                .append(IDENTIFIER.matcher(field.getKey()).matches() ? field.getKey() : literal(field.getKey()))
                .append(required.contains(field.getKey()) ? ": " : "?: ")
                .append(type(field.getValue(), deeper))
                .append(";\n"));
        return fields.append(indent).append('}').toString();
    }

    private static String comment(JsonNode schema, String indent) {
        String text =
                schema.path("description").asText().replaceAll("\\s+", " ").replace("*/", "* /");
        return text.isBlank() ? "" : indent + "/** " + text.strip() + " */\n";
    }

    private static String named(String reference) {
        if (!reference.startsWith(REFERENCE)) {
            throw new IllegalArgumentException("No schema: " + reference);
        }
        return reference.substring(REFERENCE.length());
    }

    private static String union(JsonNode choices, Function<JsonNode, String> type) {
        return joined(choices, " | ", type);
    }

    private static String joined(JsonNode parts, String with, Function<JsonNode, String> type) {
        StringJoiner joined = new StringJoiner(with);
        parts.forEach(part -> joined.add(type.apply(part)));
        return joined.toString();
    }

    private static String grouped(String type) {
        return type.contains(" | ") || type.contains(" & ") ? "(" + type + ")" : type;
    }

    private static String value(JsonNode constant) {
        return constant.isTextual() ? literal(constant.asText()) : constant.asText();
    }

    private static String literal(String text) {
        return "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'";
    }

    private static List<String> texts(JsonNode array) {
        List<String> texts = new ArrayList<>();
        array.forEach(one -> texts.add(one.asText()));
        return texts;
    }
}
