-- Rules by which an operator joins records of two sources: each import applies them again.
CREATE TABLE join_rule (
    -- What joined_by of its joins says.
    name         text PRIMARY KEY,
    told_source  text NOT NULL,
    other_source text NOT NULL,
    min_score    double precision NOT NULL CHECK (min_score BETWEEN 0 AND 1),
    fields       text[] NOT NULL
);

-- Joins that a person undid: no rule makes them again.
CREATE TABLE undone_join (
    told_id   uuid NOT NULL REFERENCES service (id) ON DELETE CASCADE,
    joined_id uuid NOT NULL REFERENCES service (id) ON DELETE CASCADE,
    undone_on date NOT NULL,
    PRIMARY KEY (told_id, joined_id)
);
CREATE INDEX undone_join_joined ON undone_join (joined_id);
