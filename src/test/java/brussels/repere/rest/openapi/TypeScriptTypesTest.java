package brussels.repere.rest.openapi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The screens know the answers of the interface by its contract alone. */
class TypeScriptTypesTest {

    private static final Path CONTRACT = Path.of("src/docs/openapi.yaml");
    private static final Path TYPES = Path.of("src/main/resources/web/app/api/contract.d.ts");
    private static final String HEAD =
            "// Written from src/docs/openapi.yaml: mvn test -Dtest=TypeScriptTypesTest -Drepere.contract=write\n";

    private final YAMLMapper yaml = new YAMLMapper();

    @DisplayName("The types of the screens are those of the contract")
    @Test
    void typesAreCurrent() throws IOException {
        String types = HEAD + TypeScriptTypes.of(yaml.readTree(Files.readString(CONTRACT)));
        if ("write".equals(System.getProperty("repere.contract"))) {
            Files.writeString(TYPES, types);
        }
        assertThat(types)
                .withFailMessage(() -> TYPES + " is not what " + CONTRACT + " says. " + HEAD)
                .isEqualTo(Files.readString(TYPES));
    }

    @DisplayName("A schema becomes a type")
    @Test
    void schemaBecomesType() throws IOException {
        assertThat(
                        declared(
                                """
                        Answer:
                          type: object
                          description: What was found
                          required: [hits]
                          properties:
                            hits: {type: array, items: {$ref: '#/components/schemas/Hit'}}
                            total: {type: integer, description: Of all}
                            by-level: {type: object, additionalProperties: {type: array, items: {type: string}}}
                            params: {type: object, additionalProperties: {}}
                        Hit: {type: [string, 'null']}
                        Kind: {type: string, enum: [need, place]}
                        Last: {type: string, const: area}
                        Open: {anyOf: [{type: string, enum: [free]}, {type: string}]}
                        Values: {oneOf: [{type: string}, {type: array, items: {type: [string, number]}}]}
                        """))
                .isEqualTo(
                        """

                        /** What was found */
                        export interface Answer {
                          hits: Hit[];
                          /** Of all */
                          total?: number;
                          'by-level'?: Record<string, string[]>;
                          params?: Record<string, unknown>;
                        }

                        export type Hit = string | null;

                        export type Kind = 'need' | 'place';

                        export type Last = 'area';

                        export type Open = 'free' | string;

                        export type Values = string | (string | number)[];
                        """);
    }

    @DisplayName("A schema without a type is refused")
    @Test
    void unknownKeyword() {
        assertThatThrownBy(() -> declared("Odd: {not: {type: string}}")).hasMessageContaining("`not`");
        assertThatThrownBy(() -> declared("Odd: {type: text}")).hasMessageContaining("text");
    }

    private String declared(String schemas) throws IOException {
        return TypeScriptTypes.of(yaml.readTree("components:\n  schemas:\n" + schemas.indent(4)));
    }
}
