-- What each month is told about prevention: one document with a shared part and a part for each bassin.
CREATE TABLE monthly_sheet (
    -- YYYY-MM
    month        text PRIMARY KEY CHECK (month ~ '^[0-9]{4}-(0[1-9]|1[0-2])$'),
    is_published boolean NOT NULL DEFAULT false,
    -- When it was published last; stays when it is withdrawn. Null for what never was.
    published_at timestamptz(0)
);

-- Kept by different people, so each part has its own version.
CREATE TABLE monthly_sheet_part (
    month       text NOT NULL REFERENCES monthly_sheet ON DELETE CASCADE,
    -- 'shared', or the code of a bassin.
    part        text NOT NULL,
    -- Of the shared part.
    theme_fr    text,
    theme_nl    text,
    -- Read and written as a whole, and nobody asks for one alone. Ids in them are no foreign keys: a sheet outlives what it names.
    blocks      jsonb NOT NULL,
    contacts    jsonb NOT NULL,
    is_ready    boolean NOT NULL DEFAULT false,
    modified_at timestamptz(0) NOT NULL DEFAULT clock_timestamp(),
    version     bigint NOT NULL DEFAULT 1,
    PRIMARY KEY (month, part)
);
