curl '{origin}/q/openapi' > repere.yaml
