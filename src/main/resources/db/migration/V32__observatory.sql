-- Figures of people and of need by territory, imported in place of those that the application brings: one set for each kind.
CREATE TABLE figure_set (
    -- population, age-0-5, unemployment, ris, bim, or a name that an operator chose.
    kind         text PRIMARY KEY,
    -- What a code stands for: statistical-sector, or a level of territory.
    level        text    NOT NULL,
    unit         text    NOT NULL CHECK (unit IN ('count', 'percent')),
    publisher    text    NOT NULL,
    licence      text    NOT NULL,
    year         integer NOT NULL,
    -- Of whom a percentage is; a code of the words or the operator's own.
    denominator  text,
    file_name    text    NOT NULL,
    content_hash text    NOT NULL,
    CHECK ((unit = 'percent') = (denominator IS NOT NULL))
);

-- A code without a row was not published, which is never 0.
CREATE TABLE figure_value (
    kind  text             NOT NULL REFERENCES figure_set (kind) ON DELETE CASCADE,
    code  text             NOT NULL,
    value double precision NOT NULL CHECK (value >= 0),
    PRIMARY KEY (kind, code)
);
