-- What somebody here knows better than the source of a record, a field each. The value itself stands in the record.
CREATE TABLE field_edit (
    source        text NOT NULL,
    source_id     text NOT NULL,
    field         text NOT NULL,
    -- What the source said when it was corrected: as long as it says so, the correction stands.
    stated_hash   text NOT NULL,
    last_verified text NOT NULL CHECK (last_verified ~ '^\d{4}-\d{2}$'),
    edited_on     date NOT NULL,
    PRIMARY KEY (source, source_id, field)
);
