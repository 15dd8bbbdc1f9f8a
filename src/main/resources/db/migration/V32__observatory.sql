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

-- Figures of who is served, kept each month and on demand, so that later ones can be compared with them.
CREATE TABLE observed_count (
    taken_on        date PRIMARY KEY,
    generation      bigint  NOT NULL,
    services        integer NOT NULL,
    old_facts       integer NOT NULL,
    population_year integer NOT NULL,
    delimitation    text    NOT NULL
);

-- One row for each category and level; all arrays have one element for each territory, in the order of codes. Null is not known.
CREATE TABLE observed_figures (
    taken_on        date      NOT NULL REFERENCES observed_count (taken_on) ON DELETE CASCADE,
    level           text      NOT NULL,
    -- The id of a term; empty for all services.
    category        text      NOT NULL,
    services        integer   NOT NULL,
    codes           text[]    NOT NULL,
    people          integer[] NOT NULL,
    seat            integer[] NOT NULL,
    finer_certain   integer[] NOT NULL,
    finer_in_part   integer[] NOT NULL,
    region          integer[] NOT NULL,
    finer_people    integer[] NOT NULL,
    region_people   integer[] NOT NULL,
    possible_people integer[] NOT NULL,
    nobody_people   integer[] NOT NULL,
    reach_600       float8[]  NOT NULL,
    reach_1500      float8[]  NOT NULL,
    PRIMARY KEY (taken_on, level, category)
);
